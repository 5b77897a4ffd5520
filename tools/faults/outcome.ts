/** One kind of fault run. It answers with what it found broken. */
export interface Outcome {
  /** What was done, in words. */
  done: string;
  faults: string[];
}

export interface Chance {
  /** From 0 to 1. */
  next(): number;
}

/** All of a list, one after the other and over again, from anywhere on. */
export function inTurn<T>(list: readonly T[], chance: Chance): () => T {
  let turn = Math.floor(chance.next() * list.length);
  return () => list[turn++ % list.length]!;
}
