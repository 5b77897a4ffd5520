/** Phrases as sources: which of them can say something, and whether they name somebody. */
import type { Context } from '../context';
import { LEXICON } from '../lexicon';
import type { Clause, Range } from '../syntax/clause';
import { Word } from '../syntax/words';

const UNNAMED = LEXICON.group('source.unnamed');
const NAMED = LEXICON.group('source.named');
const IS_MEASURE = LEXICON.names.map(
  (name) => name === 'measure.sanction' || name === 'measure.exportControl',
);
const PERSONS = new Set(['he', 'she']);
const THINGS = new Set(['it']);

/** Whom a pronoun that is a source may stand for. */
export type Pronoun = 'person' | 'thing' | 'any';

/** The source of a sentence; a pronoun has no range of its own. */
export interface Teller {
  range: Range | null;
  named: boolean;
  pronoun: Pronoun | null;
  /** Named within a quotation: somebody else may say it all. */
  quoted: boolean;
}

export function inGroup(
  { hits, hitsFrom, hitsTo }: Context,
  s: number,
  token: number,
  test: (group: number) => boolean,
): boolean {
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    if (hits.first[h]! > token) return false;
    if (hits.last[h]! > token && test(hits.group[h]!)) return true;
  }
  return false;
}

/** The token that a phrase is about: its last, or the one before `of`, `in`, `familiar with`. */
function headOf(c: Clause, { first, last }: Range): number {
  for (let i = first + 1; i < last; i++) if (c.is(i, Word.preposition)) return i - 1;
  let head = last - 1;
  if (c.lower(head) === ')') while (head > first && c.lower(head) !== '(') head--;
  return c.lower(head) === '(' ? head - 1 : head;
}

export const told = (range: Range, named: boolean): Teller => ({
  range,
  named,
  pronoun: null,
  quoted: false,
});

/**
 * A phrase as a source: widened or cut to the mention that its head is part of. Null where it can say nothing; what `speaks`, as the subject of `said`,
 * can, whatever it is.
 */
export function asSource(c: Clause, range: Range | null, speaks = false): Teller | null {
  if (!range) return null;
  const head = headOf(c, range);
  const { context, s } = c;
  if (c.is(head, Word.calendar | Word.dating | Word.opener) || c.isNumber(head)) return null;
  if (inGroup(context, s, head, (group) => IS_MEASURE[group]!)) return null;
  const isUnnamed = inGroup(context, s, head, (group) => group === UNNAMED);
  const mention = c.mention(head);
  if (mention) {
    const isList = range.first < mention.first - 1 && c.is(mention.first - 1, Word.and);
    const first = isList ? range.first : mention.first;
    return told({ first, last: Math.max(mention.last, head + 1) }, mention.named && !isUnnamed);
  }
  if (isUnnamed) return told(range, false);
  if (c.isCapital(head) && (head > c.first || c.isListed(head))) return told(range, true);
  if (inGroup(context, s, head, (group) => group === NAMED) || c.is(head, Word.power))
    return told(range, true);
  if (!speaks) return null;
  const isDefinite = c.lower(range.first - 1) === 'the';
  let hasName = false;
  for (let i = range.first; i < range.last; i++) hasName ||= i > c.first && c.isCapital(i);
  return told(range, hasName || isDefinite);
}

export function pronounAt(c: Clause, i: number): Teller | null {
  const word = c.lower(i);
  const pronoun = PERSONS.has(word) ? 'person' : THINGS.has(word) ? 'thing' : word === 'they' ? 'any' : null;
  return pronoun && { range: null, named: true, pronoun, quoted: false };
}
