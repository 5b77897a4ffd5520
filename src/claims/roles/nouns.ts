/** The nouns by which a sentence names measures. */
import { LEXICON } from '../lexicon';
import type { Clause, Range } from '../syntax/clause';
import { Word } from '../syntax/words';

const bitsOfGroups = (...names: string[]): Uint8Array =>
  Uint8Array.from(LEXICON.names, (name) => (names.includes(name) ? 1 : 0));

/** Groups whose nouns name a measure by themselves. */
const NAMES = bitsOfGroups(
  'measure.sanction',
  'measure.freeze',
  'measure.travel',
  'measure.exportControl',
  'measure.tariff',
  'measure.secondary',
);
/** Groups whose nouns name one where somebody takes it, or it is against somebody. */
const WEAK = bitsOfGroups('measure.penalty', 'measure.restraint', 'measure.licence');
/** Hits of these groups that are no nouns of a measure. */
const NO_NOUN = new Set(
  [
    'sanctioning',
    'unsanctioned',
    'nonsanctioned',
    'embargoed',
    'embargoing',
    'swift',
    'retaliatory',
    'retaliate',
    'punitive',
    'isolate',
    'banned',
    'banning',
    'freezes',
    'froze',
    'frozen',
    'freezing',
    'unfreeze',
    'unfroze',
    'unfrozen',
    'unfreezing',
    'blocking',
    'restricting',
    'prohibits',
    'prohibited',
    'prohibiting',
    'prohibit',
    'immobilize',
    'immobilized',
    'immobilise',
    'immobilised',
    'cutting off',
    'cut off',
    'blocked',
    'steps',
    'action',
    'actions',
    'isolation',
    'relief',
    'limits',
    'squeeze',
    'crackdown',
    'punishment',
    'waive',
    'waives',
    'waived',
    'waiving',
    'exempt',
    'exempted',
    'exempting',
    'exception',
    'exceptions',
    'punishments',
    'blocked property',
    'blocked persons',
    'blocked person',
    'frozen assets',
    'blocked assets',
    'frozen funds',
    'frozen accounts',
    'duty',
    'correspondent account',
    'correspondent accounts',
    'payable-through account',
  ].filter((word) => word !== ''),
);
const IS_NOUN = Uint8Array.from(LEXICON.phrases, (phrase) => (NO_NOUN.has(phrase) ? 0 : 1));
/** A noun of a measure; a weak one names it only where somebody takes it, or it is against somebody. */
export interface Noun extends Range {
  weak: boolean;
}

/** The measure nouns of the sentence, those joined by `and` as one. */
export function nouns(c: Clause): Noun[] {
  const { hits, hitsFrom, hitsTo } = c.context;
  const found: Noun[] = [];
  for (let h = hitsFrom[c.s]!; h < hitsTo[c.s]!; h++) {
    const group = hits.group[h]!;
    if (!(NAMES[group] || WEAK[group]) || !IS_NOUN[hits.phrase[h]!]) continue;
    const noun = { first: hits.first[h]!, last: Math.min(hits.last[h]!, c.last), weak: !NAMES[group] };
    const before = found.at(-1);
    if (before && noun.first < before.last) {
      if (noun.last > before.last || !noun.weak) {
        before.last = Math.max(before.last, noun.last);
        before.weak &&= noun.weak;
      }
    } else if (before && isJoined(c, before.last, noun.first) && !(before.weak && noun.weak)) {
      before.last = noun.last;
      before.weak = false;
    } else found.push(noun);
  }
  return found;
}

/** Whether nothing but `and` or a comma and adjectives stand between two measures. */
function isJoined(c: Clause, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  let i = from;
  if (c.lower(i) === ',') i++;
  if (c.is(i, Word.and)) i++;
  if (i === from) return false;
  for (; i < to; i++) if (!c.is(i, Word.describes)) return false;
  return true;
}
