import { foldedWords } from '../store/fold';
import type { LedgerClaim } from './claim';
import { type When, whenOf } from './days';
import { imposerKey } from './imposers';
import { type Measure, readMeasure } from './measures';
import { readTarget, type Target } from './targets';
import { partiesIn } from './wording';

/** What a claim tells of a measure, in words as they stand in the text. */
export interface Words {
  imposer: string | null;
  target: string | null;
  measure: string | null;
}

/** What a claim tells of a measure, as claims are compared. */
export interface Terms {
  words: Words;
  imposer: string | null;
  target: Target | null;
  measure: Measure | null;
  when: When;
  /** A numbered instrument's words, folded; null where none is named. */
  instrument: string | null;
  /** The sentence itself, folded, where it is long enough to be nobody else's; null where it is short. */
  sentence: string | null;
}

/** Words that a sentence has at least for it to be the same report, and not the same turn of phrase, wherever it stands. */
const OWN_SENTENCE = 8;

/** UTF-16 code units of a sentence that are read. */
const LONGEST = 2000;

/** Reads a claim: by its suggestion, and where that names no party, by its sentence. */
export function termsOf(claim: LedgerClaim): Terms {
  const { quote, suggestion, time } = claim;
  const isRead = Boolean(suggestion?.imposer || suggestion?.target);
  const read = isRead ? null : partiesIn(quote);
  const words = {
    imposer: suggestion?.imposer ?? read?.imposer ?? null,
    target: suggestion?.target ?? read?.target ?? null,
    measure: suggestion?.measure ?? null,
  };
  const target = words.target === null ? null : readTarget(words.target);
  const imposer = words.imposer === null ? null : imposerKey(words.imposer);
  const isOwn = target?.sort === 'country' && target.key === `@${imposer}`;
  const sentence = foldedWords(quote.slice(0, LONGEST));
  const folded = sentence.join(' ');
  const instrument = suggestion?.instrument ?? null;
  return {
    words: isOwn ? { ...words, imposer: null } : words,
    imposer: isOwn ? null : imposer,
    target,
    measure: readMeasure(words.measure, folded),
    when: whenOf(suggestion?.date ?? read?.date ?? null, time),
    instrument: instrument !== null && /\d/.test(instrument) ? foldedWords(instrument).join(' ') : null,
    sentence: sentence.length >= OWN_SENTENCE ? folded : null,
  };
}
