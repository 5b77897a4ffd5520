import type { Vocabulary } from '../detect/vocabulary';

/** Looks up a type's number: `read` makes it of the lower-cased word, once for each type of the vocabulary that was read last. */
export function perType(read: (lower: string) => number): (vocabulary: Vocabulary, type: number) => number {
  let owner: Vocabulary | null = null;
  let numbers = new Int32Array(1024);
  let known = 0;
  function learn(vocabulary: Vocabulary): void {
    if (owner !== vocabulary) {
      owner = vocabulary;
      known = 0;
    }
    if (vocabulary.size > numbers.length) {
      const wider = new Int32Array(vocabulary.size * 2);
      wider.set(numbers);
      numbers = wider;
    }
    for (; known < vocabulary.size; known++) numbers[known] = read(vocabulary.lower[known]!);
  }
  return (vocabulary, type) => {
    if (owner !== vocabulary || known < vocabulary.size) learn(vocabulary);
    return numbers[type]!;
  };
}
