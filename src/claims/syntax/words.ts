/** Words' kinds, looked up once a type, so that reading a token makes no string. */
import { perType } from '../per-type';
import { Word } from './word-kinds';
import { TABLE } from './word-lists.data';

export { Word };

const table = new Map(TABLE);

function bitsOf(lower: string): number {
  let bits = table.get(lower) ?? 0;
  if (lower.endsWith('ed') && lower.length > 4) bits |= Word.past;
  else if (lower.endsWith('ing') && lower.length > 5) bits |= Word.gerund;
  else if (lower.endsWith('ly') && lower.length > 4 && (bits & (Word.noun | Word.describes)) === 0)
    bits |= Word.adverb;
  return bits;
}

/** Bits of `Word` of a type. */
export const wordBits = perType(bitsOf);
