import { foldedWords } from '../store/fold';
import type { LedgerClaim } from './claim';
import { type When, whenOf } from './days';
import { imposerKey } from './imposers';
import { type Measure, readMeasure } from './measures';
import { readTarget, type Target } from './targets';
import { type Parties, partiesIn } from './wording';

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

const keyOf = (words: string | null) => (words === null ? null : (readTarget(words)?.key ?? null));

/**
 * Who does what to whom: as the suggestion has it. What it leaves open is read from plain wordings of the sentence where it names nobody, as those
 * saved before roles were read, or where these wordings have the same target.
 */
function parties(quote: string, suggestion: LedgerClaim['suggestion']): Parties {
  const stored = {
    imposer: suggestion?.imposer ?? null,
    target: suggestion?.target ?? null,
    date: suggestion?.date ?? null,
  };
  if (stored.imposer !== null && stored.target !== null) return stored;
  const read = partiesIn(quote);
  const isBare = stored.imposer === null && stored.target === null;
  if (!isBare && (stored.target === null || keyOf(read.target) !== keyOf(stored.target))) return stored;
  return {
    imposer: stored.imposer ?? read.imposer,
    target: stored.target ?? read.target,
    date: stored.date ?? read.date,
  };
}

/** Reads a claim: by its suggestion, and where that leaves parties open, by its sentence. */
export function termsOf(claim: LedgerClaim): Terms {
  const { quote, suggestion, time } = claim;
  const { imposer: taker, target: struck, date } = parties(quote, suggestion);
  const words = { imposer: taker, target: struck, measure: suggestion?.measure ?? null };
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
    when: whenOf(date, time),
    instrument: instrument !== null && /\d/.test(instrument) ? foldedWords(instrument).join(' ') : null,
    sentence: sentence.length >= OWN_SENTENCE ? folded : null,
  };
}
