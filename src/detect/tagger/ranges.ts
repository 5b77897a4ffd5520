import type { Annotated } from '../annotate';
import { BODY_FIRST, BODY_LATER, OFFICIAL_LATER, OUTSIDE } from './labels';

/** A marked range of tokens, end exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** Runs of labels that make one mention; none crosses a sentence. */
export function* ranges(a: Annotated, labels: Uint8Array): Generator<Range> {
  const { sentences } = a;
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.last[s]!;
    for (let i = sentences.first[s]!; i < last; ) {
      const label = labels[i]!;
      let end = i + 1;
      if (label !== OUTSIDE) {
        const later = label >= BODY_FIRST ? BODY_LATER : OFFICIAL_LATER;
        while (end < last && labels[end] === later) end++;
        yield { first: i, end };
      }
      i = end;
    }
  }
}
