/** Words' kinds, looked up once a type, so that reading a token makes no string. */
import type { Tokens } from '../../detect/tokens';
import type { Vocabulary } from '../../detect/vocabulary';
import { Word } from './word-kinds';
import { table } from './word-lists';

export { Word };

function bitsOf(lower: string): number {
  let bits = table.get(lower) ?? 0;
  if (lower.endsWith('ed') && lower.length > 4) bits |= Word.past;
  else if (lower.endsWith('ing') && lower.length > 5) bits |= Word.gerund;
  else if (lower.endsWith('ly') && lower.length > 4 && (bits & (Word.noun | Word.describes)) === 0)
    bits |= Word.adverb;
  return bits;
}

const KNOWN = 1 << 31;
let owner: Vocabulary | null = null;
let cache = new Int32Array(1024);

/** Bits of `Word` of the token `i`; worked out once for each type of the vocabulary that was read last. */
export function wordBits({ vocabulary, type }: Tokens, i: number): number {
  if (owner !== vocabulary) {
    owner = vocabulary;
    cache = new Int32Array(1024);
  }
  const t = type[i]!;
  if (t >= cache.length) {
    const wider = new Int32Array(Math.max(t + 1, cache.length * 2));
    wider.set(cache);
    cache = wider;
  }
  const known = cache[t]!;
  if (known !== 0) return known & ~KNOWN;
  const bits = bitsOf(vocabulary.lower[t]!);
  cache[t] = bits | KNOWN;
  return bits;
}
