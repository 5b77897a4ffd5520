import type { Sink, Slots } from '../../src/claims/slots';
import type { Vocabulary } from '../../src/detect/vocabulary';
import { Features } from './features';

/** Writes all features out, those of slots too, to train on them. */
export class Unfolded implements Sink {
  readonly features = new Features();
  private readonly slots: Slots;
  private vocabulary: Vocabulary | null = null;

  constructor(slots: Slots) {
    this.slots = slots;
  }

  /** Starts a new example, whose words are those of `vocabulary`. */
  begin(vocabulary: Vocabulary): void {
    this.vocabulary = vocabulary;
    this.features.clear();
  }

  add(key: number, value = 1): void {
    this.features.add(key, value);
  }

  word(row: number, slot: number): void {
    this.slots.fillWord(this.vocabulary!, row, slot, this.features);
  }

  words(row: number, slots: Uint8Array): void {
    for (const slot of slots) this.word(row, slot);
  }

  run(rows: Uint32Array, at: number, count: number, slot: number): void {
    for (let k = 0; k < count; k++) this.word(rows[at + k]!, slot + k);
  }

  group(group: number, slot: number): void {
    this.slots.fillGroup(group, slot, this.features);
  }

  groups(group: number, slots: Uint8Array): void {
    for (const slot of slots) this.group(group, slot);
  }

  state(state: number): void {
    this.slots.fillState(state, this.features);
  }
}
