import type { Vocabulary } from '../detect/vocabulary';
import type { Scorer } from './linear';
import type { FeatureSink, Sink, Slots } from './slots';

/** What items add to the scores in each slot: summed when it is first asked for, and looked up after that. */
class Sums {
  /** By item, slot and model; NaN where a slot was not summed yet. */
  private values = new Float32Array(0);
  private readonly models: number;
  private readonly width: number;
  private readonly fill: (item: number, slot: number, out: FeatureSink) => void;
  private readonly sum: Float64Array;
  private readonly learning: FeatureSink;
  /** Where each item's sums begin, plus one; 0 where it has none yet. */
  private starts = new Int32Array(1024);
  private used = 0;

  /** `fill` adds what an item gives in one of `slots` slots. */
  constructor(scorer: Scorer, slots: number, fill: Sums['fill']) {
    this.models = scorer.models;
    this.width = slots * scorer.models;
    this.fill = fill;
    this.sum = new Float64Array(scorer.models);
    this.learning = { add: (key, value = 1) => scorer.add(this.sum, key, value) };
  }

  /** Adds one slot of an item to `totals`, one for each model. */
  one(item: number, slot: number, totals: Float64Array): void {
    const at = this.of(item, slot);
    for (let m = 0; m < this.models; m++) totals[m]! += this.values[at + m]!;
  }

  /** Adds some slots of an item to `totals`. */
  some(item: number, slots: Uint8Array, totals: Float64Array): void {
    for (let k = 0; k < slots.length; k++) this.one(item, slots[k]!, totals);
  }

  /** Adds a slot of each of `count` items, which are those from index `from` on: of the first in slot `slot`, of the next in the next. */
  run(items: Uint32Array, from: number, count: number, slot: number, totals: Float64Array): void {
    for (let k = 0; k < count; k++) this.one(items[from + k]!, slot + k, totals);
  }

  clear(): void {
    this.starts.fill(0);
    this.used = 0;
    this.values.fill(Number.NaN);
  }

  private learn(item: number, slot: number, at: number): void {
    this.sum.fill(0);
    this.fill(item, slot, this.learning);
    this.values.set(this.sum, at);
  }

  /** Index of the first model's sum for a slot of an item. */
  private of(item: number, slot: number): number {
    const start = item < this.starts.length ? this.starts[item]! : 0;
    const at = (start > 0 ? start - 1 : this.take(item)) + slot * this.models;
    if (Number.isNaN(this.values[at]!)) this.learn(item, slot, at);
    return at;
  }

  private take(item: number): number {
    if (item >= this.starts.length) {
      const starts = new Int32Array(item * 2);
      starts.set(this.starts);
      this.starts = starts;
    }
    const start = this.used;
    this.used += this.width;
    if (this.used > this.values.length) {
      const values = new Float32Array(Math.max(64 * this.width, this.used * 2)).fill(Number.NaN);
      values.set(this.values);
      this.values = values;
    }
    this.starts[item] = start + 1;
    return start;
  }
}

/** Weighs features by the models of a scorer. Slots of words and groups, and states, are summed once and looked up after that. */
export class Weigher implements Sink {
  private readonly scorer: Scorer;
  private readonly ofWords: Sums;
  private readonly ofGroups: Sums;
  private readonly ofStates: Sums;
  private readonly totals: Float64Array;
  private vocabulary: Vocabulary | null = null;

  constructor(scorer: Scorer, slots: Slots) {
    this.scorer = scorer;
    this.ofWords = new Sums(scorer, slots.words, (row, slot, out) =>
      slots.fillWord(this.vocabulary!, row, slot, out),
    );
    this.ofGroups = new Sums(scorer, slots.groups, slots.fillGroup);
    this.ofStates = new Sums(scorer, 1, (state, _, out) => slots.fillState(state, out));
    this.totals = new Float64Array(scorer.models);
  }

  /** Makes ready for what words of `vocabulary` give. */
  begin(vocabulary: Vocabulary): void {
    if (this.vocabulary !== vocabulary) this.ofWords.clear();
    this.vocabulary = vocabulary;
    for (let m = 0; m < this.totals.length; m++) this.totals[m] = 0;
  }

  add(key: number, value = 1): void {
    this.scorer.add(this.totals, key, value);
  }

  word(row: number, slot: number): void {
    this.ofWords.one(row, slot, this.totals);
  }

  words(row: number, slots: Uint8Array): void {
    this.ofWords.some(row, slots, this.totals);
  }

  run(rows: Uint32Array, from: number, count: number, slot: number): void {
    this.ofWords.run(rows, from, count, slot, this.totals);
  }

  group(group: number, slot: number): void {
    this.ofGroups.one(group, slot, this.totals);
  }

  groups(group: number, slots: Uint8Array): void {
    this.ofGroups.some(group, slots, this.totals);
  }

  state(state: number): void {
    this.ofStates.one(state, 0, this.totals);
  }

  /** Log-odds by each model for all that was added since `begin`, which is to be called before more is added; valid until then. */
  scores(): Float64Array {
    return this.totals;
  }
}
