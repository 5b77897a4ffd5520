import type { Context } from './context';

/** Groups of the lexicon that cover tokens, within their sentences. */
export interface Covering {
  /** The groups of the first token, then those of the next. */
  groups: Uint16Array;
  /** Where each token's groups begin, and at last where they end. */
  from: Uint32Array;
  /** For each token how many tokens it is to the nearest one before and after it that is covered; 0 where none is within `FURTHEST`. */
  before: Uint8Array;
  after: Uint8Array;
}

const FURTHEST = 255;

export const NOTHING_COVERED: Covering = {
  groups: new Uint16Array(0),
  from: new Uint32Array(0),
  before: new Uint8Array(0),
  after: new Uint8Array(0),
};

/** Sorts the lexicon's hits by the tokens that they cover. Linear in tokens and hits. */
export function readCovering(
  context: Pick<Context, 'doc' | 'hits' | 'hitsFrom' | 'hitsTo' | 'last'>,
): Covering {
  const { count } = context.doc.tokens;
  const from = new Uint32Array(count + 2);
  // Counted two places on, so that what stands one place on is where to write next, and in the end where each token's groups begin.
  eachCovered(context, (i) => {
    from[i + 2]!++;
  });
  for (let i = 2; i < from.length; i++) from[i]! += from[i - 1]!;
  const groups = new Uint16Array(from[count + 1]!);
  eachCovered(context, (i, group) => {
    groups[from[i + 1]!++] = group;
  });
  return { groups, from, ...nearest(from, count) };
}

function eachCovered(
  { doc, hits, hitsFrom, hitsTo, last }: Parameters<typeof readCovering>[0],
  visit: (token: number, group: number) => void,
): void {
  for (let s = 0; s < doc.sentences.count; s++)
    for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
      const to = Math.min(hits.last[h]!, last[s]!);
      for (let i = hits.first[h]!; i < to; i++) visit(i, hits.group[h]!);
    }
}

function nearest(from: Uint32Array, count: number): Pick<Covering, 'before' | 'after'> {
  const before = new Uint8Array(count);
  const after = new Uint8Array(count);
  const isCovered = (i: number): boolean => from[i + 1]! > from[i]!;
  for (let i = 0, gap = FURTHEST + 1; i < count; i++) {
    if (gap <= FURTHEST) before[i] = gap;
    gap = isCovered(i) ? 1 : gap + 1;
  }
  for (let i = count - 1, gap = FURTHEST + 1; i >= 0; i--) {
    if (gap <= FURTHEST) after[i] = gap;
    gap = isCovered(i) ? 1 : gap + 1;
  }
  return { before, after };
}
