/** The words of a document as the claim models see them. */
import type { Sentences } from '../detect/sentences';
import type { Tokens } from '../detect/tokens';
import { Shape, type Vocabulary } from '../detect/vocabulary';
import { type Ending, ending, shortEnding } from './endings';

/**
 * What a token is to a model: one row for all numbers, one for all names in mid-sentence, so that the models do not learn who was in the news;
 * one each for what lies before and after a sentence; else the type's number, counted from `type` on.
 */
export const Row = { number: 0, name: 1, before: 2, after: 3, type: 4 } as const;

/** Keys of the rows that are no types. */
const KEYS = [7, 11, 1, 2] as const;

/** Whether a token in such a row is neither number nor name. */
export const isCommonWord = (row: number): boolean => row >= Row.type;

/** The hash under which a row is a feature. */
export const keyOf = (vocabulary: Vocabulary, row: number): number =>
  row < Row.type ? KEYS[row]! : vocabulary.lowerHash[row - Row.type]! | 0;

const endingOf = (read: Ending, vocabulary: Vocabulary, row: number): number =>
  row < Row.type ? 0 : read(vocabulary, row - Row.type);

/** Hash of the last three letters of a row's word; 0 where it is none. */
export const endingOfRow = (vocabulary: Vocabulary, row: number): number => endingOf(ending, vocabulary, row);

/** Hash of the last two letters of a row's word; 0 where it is none. */
export const shortEndingOfRow = (vocabulary: Vocabulary, row: number): number =>
  endingOf(shortEnding, vocabulary, row);

/** Rows and their keys, token by token. */
export interface Words {
  vocabulary: Vocabulary;
  row: Uint32Array;
  key: Int32Array;
}

/** Reads the words of a document. Linear in its tokens. */
export function readWords(tokens: Tokens, sentences: Sentences): Words {
  const { vocabulary, shape, type, word, count } = tokens;
  const row = new Uint32Array(count);
  const key = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    row[i] =
      shape[i]! & Shape.hasDigit
        ? Row.number
        : shape[i]! & Shape.capital && word[i] === 0
          ? Row.name
          : Row.type + type[i]!;
  }
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!;
    if (row[first] === Row.name) row[first] = Row.type + type[first]!;
  }
  for (let i = 0; i < count; i++) key[i] = keyOf(vocabulary, row[i]!);
  return { vocabulary, row, key };
}
