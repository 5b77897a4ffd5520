import { Shape } from '../detect/vocabulary';
import type { Context } from './context';
import { mix } from './hash';
import type { LinearModel } from './linear';

/** Kind of the features that words give the status model. */
export const STATUS_WORD = 38;

const NUMBER = 7;
const NAME = 11;

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

/** What a status model makes of one word by itself; null for what is no word. */
export function weighWord(context: Context, token: number, first: number, model: LinearModel): number | null {
  if ((context.doc.tokens.shape[token]! & Shape.letters) === 0) return null;
  const key = wordKey(context, token, first);
  return (
    model.weight(mix(STATUS_WORD, key)) + model.weight(mix(STATUS_WORD, key, 1 + context.quoted[token]!))
  );
}
