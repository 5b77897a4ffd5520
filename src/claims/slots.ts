import type { Vocabulary } from '../detect/vocabulary';

/** Where single features go. */
export interface FeatureSink {
  add(key: number, value?: number): void;
}

/**
 * Features that depend on nothing but a word (its row) or a group of the lexicon, in numbered slots: what it gives as it stands there, what as the one
 * before, what in a quotation; and those that depend on nothing but a state, whatever the words: where a token stands, what a sentence is as a whole.
 */
export interface Slots {
  words: number;
  groups: number;
  /** Adds what a word gives in a slot. */
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void;
  /** Adds what a group gives in a slot. */
  fillGroup(group: number, slot: number, out: FeatureSink): void;
  /** Adds what a state gives, as one small number. */
  fillState(state: number, out: FeatureSink): void;
}

/** Where features go: into a vector to train on, or into the scores of models. */
export interface Sink extends FeatureSink {
  /** Adds a slot of a word. */
  word(row: number, slot: number): void;
  /** Adds some slots of a word. */
  words(row: number, slots: Uint8Array): void;
  /** Adds `count` neighbouring words, whose rows are those from index `at` on: the first in slot `slot`, the next in the next. */
  run(rows: Uint32Array, at: number, count: number, slot: number): void;
  /** Adds a slot of a group. */
  group(group: number, slot: number): void;
  /** Adds some slots of a group. */
  groups(group: number, slots: Uint8Array): void;
  /** Adds a state. */
  state(state: number): void;
}
