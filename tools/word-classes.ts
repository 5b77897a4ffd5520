/**
 * Puts words into classes by what stands beside them and writes src/detect/model/classes.ts: npm run classes
 * Deterministic: same text, same file. Train the models again after it (`npm run train`, `npm run train:claims`).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { packTable } from '../src/detect/classes/table';
import { type Bigrams, exchange } from './word-classes/exchange';
import { sentences } from './word-classes/text';

const SHARED = '../shared';
/** A word that is less frequent has no class. */
const LEAST = 4;
const FINE = 600;
const COARSE = 40;
const PASSES = 8;
/** What stands before and after a sentence, and every word without a class: classes of their own. */
const EDGE = 0;
const RARE = 1;
const KEPT = 2;

if (!existsSync(`${SHARED}/corpora`))
  throw new Error(
    `${SHARED}/corpora is not there; classes of words are made from the corpora beside the repository`,
  );

const text = sentences(SHARED);
const counts = new Map<string, number>();
for (const words of text) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const vocabulary = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  .map(([word]) => word);
const numbers = new Map(vocabulary.map((word, i) => [word, KEPT + i]));

function bigrams(size: number, numberOf: (word: string) => number): Bigrams {
  const pairs = new Map<number, number>();
  for (const words of text) {
    let last = EDGE;
    const count = (item: number): void => {
      pairs.set(last * size + item, (pairs.get(last * size + item) ?? 0) + 1);
      last = item;
    };
    for (const word of words) count(numberOf(word));
    count(EDGE);
  }
  return { size, pairs };
}

const itemOf = (word: string): number => numbers.get(word) ?? RARE;
const fine = exchange(bigrams(KEPT + vocabulary.length, itemOf), KEPT, FINE, PASSES);
// Fine classes are items for the coarse ones: which one is in which.
const coarse = exchange(
  bigrams(KEPT + FINE, (word) => fine[itemOf(word)]!),
  KEPT,
  COARSE,
  4 * PASSES,
);
const first = KEPT - 1;
const table = packTable(
  new Map(vocabulary.map((word) => [word, fine[numbers.get(word)!]! - first])),
  FINE + 1,
);
const coarseOf = [0, ...Array.from({ length: FINE }, (_, c) => coarse[KEPT + c]! - first)];
writeFileSync(
  'src/detect/model/classes.ts',
  "// Written by `npm run classes`; see README.md in this folder.\nimport type { StoredTable } from '../classes/table';\n\n" +
    'export const CLASSES: { coarse: readonly number[]; table: StoredTable } = {\n' +
    `  coarse: [${coarseOf.join(', ')}],\n` +
    `  table: { bits: ${table.bits}, limit: ${table.limit}, slots: ${JSON.stringify(table.slots)} },\n};\n`,
);
console.log(
  `${vocabulary.length} words of ${text.length} sentences in ${FINE} classes, and these in ${COARSE}`,
);
