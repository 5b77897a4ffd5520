import type { Vocabulary } from '../detect/vocabulary';
import { Features, type Scorer } from './linear';
import type { Sink, Slots } from './slots';

/** Sums by item and slot, one for each model; NaN where a slot was not summed yet. */
class Sums {
  values = new Float32Array(0);
  private readonly width: number;
  private readonly models: number;
  /** Place of each item, from 1 on; 0 where it has none yet. */
  private places = new Int32Array(1024);
  private count = 0;

  constructor(slots: number, models: number) {
    this.width = slots * models;
    this.models = models;
  }

  /** Index of the first model's sum. */
  at(item: number, slot: number): number {
    const place = (item < this.places.length ? this.places[item]! : 0) || this.add(item);
    return (place - 1) * this.width + slot * this.models;
  }

  clear(): void {
    this.places.fill(0);
    this.count = 0;
    this.values.fill(Number.NaN);
  }

  private add(item: number): number {
    if (item >= this.places.length) {
      const places = new Int32Array(item * 2);
      places.set(this.places);
      this.places = places;
    }
    this.count++;
    if (this.count * this.width > this.values.length) {
      const values = new Float32Array(Math.max(64, this.count * 2) * this.width).fill(Number.NaN);
      values.set(this.values);
      this.values = values;
    }
    this.places[item] = this.count;
    return this.count;
  }
}

/**
 * Weighs features by the models of a scorer. Slots of words and groups are summed once and looked up after that.
 */
export class Weigher implements Sink {
  private readonly scorer: Scorer;
  private readonly slots: Slots;
  private readonly features = new Features();
  private readonly filled = new Features();
  private readonly words: Sums;
  private readonly groups: Sums;
  private readonly totals: Float64Array;
  private vocabulary: Vocabulary | null = null;

  constructor(scorer: Scorer, slots: Slots) {
    this.scorer = scorer;
    this.slots = slots;
    this.words = new Sums(slots.words, scorer.models);
    this.groups = new Sums(slots.groups, scorer.models);
    this.totals = new Float64Array(scorer.models);
  }

  /** Makes ready for what words of `vocabulary` give. */
  begin(vocabulary: Vocabulary): void {
    if (this.vocabulary !== vocabulary) this.words.clear();
    this.vocabulary = vocabulary;
    this.features.clear();
    this.totals.fill(0);
  }

  add(key: number, value = 1): void {
    this.features.add(key, value);
  }

  word(row: number, slot: number): void {
    const at = this.words.at(row, slot);
    if (Number.isNaN(this.words.values[at]!)) {
      this.filled.clear();
      this.slots.fillWord(this.vocabulary!, row, slot, this.filled);
      this.learn(this.words, at);
    }
    this.addSums(this.words, at);
  }

  group(group: number, slot: number): void {
    const at = this.groups.at(group, slot);
    if (Number.isNaN(this.groups.values[at]!)) {
      this.filled.clear();
      this.slots.fillGroup(group, slot, this.filled);
      this.learn(this.groups, at);
    }
    this.addSums(this.groups, at);
  }

  /** Log-odds by each model for all that was added since `begin`; valid until the next call. */
  scores(): Float64Array {
    const scores = this.scorer.score(this.features);
    for (let m = 0; m < this.totals.length; m++) this.totals[m]! += scores[m]!;
    return this.totals;
  }

  private learn({ values }: Sums, at: number): void {
    const scores = this.scorer.score(this.filled);
    for (let m = 0; m < this.totals.length; m++) values[at + m] = scores[m]!;
  }

  private addSums({ values }: Sums, at: number): void {
    const { totals } = this;
    for (let m = 0; m < totals.length; m++) totals[m]! += values[at + m]!;
  }
}
