import type { Tokens } from '../detect/tokens';
import type { Vocabulary } from '../detect/vocabulary';

let owner: Vocabulary | null = null;
let hashes = new Int32Array(2048);
/** Types of the vocabulary whose endings are known: those below this number. */
let known = 0;

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) | 0;
  return value;
}

function learn(vocabulary: Vocabulary): void {
  if (owner !== vocabulary) {
    owner = vocabulary;
    known = 0;
  }
  if (vocabulary.size * 2 > hashes.length) {
    const wider = new Int32Array(vocabulary.size * 4);
    wider.set(hashes);
    hashes = wider;
  }
  for (; known < vocabulary.size; known++) {
    const lower = vocabulary.lower[known]!;
    hashes[known * 2] = hash(lower.slice(-3));
    hashes[known * 2 + 1] = hash(lower.slice(-2));
  }
}

/** Hashes of a token's last `length` letters; worked out once for each type of the vocabulary that was read last. */
export function ending({ vocabulary, type }: Tokens, i: number, length: 2 | 3): number {
  if (owner !== vocabulary || known < vocabulary.size) learn(vocabulary);
  return hashes[type[i]! * 2 + (length === 3 ? 0 : 1)]!;
}
