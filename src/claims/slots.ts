import type { Vocabulary } from '../detect/vocabulary';
import type { Features } from './linear';

/**
 * Features that depend on nothing but a word (its row) or a group of the lexicon, in numbered slots: what it gives as it stands there, what as the one
 * before, what in a quotation.
 */
export interface Slots {
  words: number;
  groups: number;
  /** Adds what a word gives in a slot. */
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: Features): void;
  /** Adds what a group gives in a slot. */
  fillGroup(group: number, slot: number, out: Features): void;
}

/** Where features go: into a vector to train on, or into the scores of models. */
export interface Sink {
  add(key: number, value?: number): void;
  /** Adds a slot of a word. */
  word(row: number, slot: number): void;
  /** Adds a slot of a group. */
  group(group: number, slot: number): void;
}
