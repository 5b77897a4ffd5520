import { type Annotated, annotate } from './annotate';
import { describeBodies } from './entities/bodies';
import { describePeople } from './entities/people';
import { MENTIONS } from './model/mentions';
import { NAMES } from './model/names';
import { scan } from './rules/scan';
import type { Sentences } from './sentences';
import { decodeModel } from './tagger/codec';
import { viewDocument } from './tagger/document';
import { BODY_FIRST, BODY_LATER, OFFICIAL_LATER, OUTSIDE } from './tagger/labels';
import { SequenceTagger } from './tagger/sequence';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';

/** What the entity half of the engine reads out of a text, in order of `start`. */
export interface Mentions {
  officials: Official[];
  institutions: Institution[];
}

/** A marked range of tokens, end exclusive. */
export interface Range {
  first: number;
  end: number;
}

/** The two taggers, decoded from their stored weights when they are first needed. */
let taggers: { names: SequenceTagger; mentions: SequenceTagger } | null = null;

function loadTaggers(): { names: SequenceTagger; mentions: SequenceTagger } {
  taggers ??= {
    names: new SequenceTagger(decodeModel(NAMES)),
    mentions: new SequenceTagger(decodeModel(MENTIONS)),
  };
  return taggers;
}

/**
 * Finds the officials and institutions of a text: word lists, then rules, then a tagger of names, then a tagger of mentions that weighs
 * all of these and what the rest of the article says. Time is linear in the number of tokens.
 */
export function findMentions(tokens: Tokens, sentences: Sentences): Mentions {
  const { names, mentions } = loadTaggers();
  const a = annotate(tokens, sentences);
  const candidates = scan(a);
  const view = viewDocument(a, candidates, names.tag(a, null));
  const labels = mentions.tag(a, view);
  const people: Range[] = [];
  const bodies: Range[] = [];
  for (const range of ranges(a, labels)) (labels[range.first]! >= BODY_FIRST ? bodies : people).push(range);
  return { officials: describePeople(a, candidates, people), institutions: describeBodies(a, bodies) };
}

/** Runs of labels that make one mention; none crosses a sentence. */
function* ranges(a: Annotated, labels: Uint8Array): Generator<Range> {
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
