import type { Vocabulary } from '../detect/vocabulary';
import { perType } from './per-type';

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

export type Ending = (vocabulary: Vocabulary, type: number) => number;

/** Hash of a type's last three letters. */
export const ending: Ending = perType((lower) => hash(lower.slice(-3)));

/** Hash of a type's last two letters. */
export const shortEnding: Ending = perType((lower) => hash(lower.slice(-2)));
