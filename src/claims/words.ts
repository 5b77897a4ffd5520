import { Shape } from '../detect/vocabulary';
import type { Context } from './context';

const NUMBER = 7;
const NAME = 11;

/** Whether a token with such a key is neither number nor name. */
export const isCommonWord = (key: number): boolean => key !== NUMBER && key !== NAME;

/**
 * The hash under which a token is a feature: its lower-cased form; one value for all numbers, one for all names in mid-sentence, so
 * that the models do not learn who was in the news.
 */
export function wordKey(context: Context, token: number, first: number): number {
  const { tokens } = context.doc;
  const shape = tokens.shape[token]!;
  if (shape & Shape.hasDigit) return NUMBER;
  if (shape & Shape.capital && token > first && tokens.word[token] === 0) return NAME;
  return tokens.vocabulary.lowerHash[tokens.type[token]!]! | 0;
}
