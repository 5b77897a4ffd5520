import type { Vocabulary } from '../detect/vocabulary';
import { Features, type Scorer } from './linear';
import type { Sink, Slots } from './slots';

/** Sums by item and slot, one for each model; NaN where a slot was not summed yet. */
class Sums {
  values = new Float32Array(0);
  private readonly width: number;
  /** Where each item's sums begin, plus one; 0 where it has none yet. */
  private starts = new Int32Array(1024);
  private used = 0;

  constructor(slots: number, models: number) {
    this.width = slots * models;
  }

  /** Index of the first model's sum in an item's first slot. */
  of(item: number): number {
    const start = item < this.starts.length ? this.starts[item]! : 0;
    return start > 0 ? start - 1 : this.add(item);
  }

  clear(): void {
    this.starts.fill(0);
    this.used = 0;
    this.values.fill(Number.NaN);
  }

  private add(item: number): number {
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

/**
 * Weighs features by the models of a scorer. Slots of words and groups are summed once and looked up after that.
 */
export class Weigher implements Sink {
  private readonly scorer: Scorer;
  private readonly models: number;
  private readonly slots: Slots;
  private readonly ofWords: Sums;
  private readonly ofGroups: Sums;
  private readonly totals: Float64Array;
  private readonly features = new Features();
  /** What one slot gives, and its sums. */
  private readonly slotFeatures = new Features();
  private readonly slotTotals: Float64Array;
  private vocabulary: Vocabulary | null = null;

  constructor(scorer: Scorer, slots: Slots) {
    this.scorer = scorer;
    this.models = scorer.models;
    this.slots = slots;
    this.ofWords = new Sums(slots.words, scorer.models);
    this.ofGroups = new Sums(slots.groups, scorer.models);
    this.totals = new Float64Array(scorer.models);
    this.slotTotals = new Float64Array(scorer.models);
  }

  /** Makes ready for what words of `vocabulary` give. */
  begin(vocabulary: Vocabulary): void {
    if (this.vocabulary !== vocabulary) this.ofWords.clear();
    this.vocabulary = vocabulary;
    this.features.clear();
    for (let m = 0; m < this.models; m++) this.totals[m] = 0;
  }

  add(key: number, value = 1): void {
    this.features.add(key, value);
  }

  word(row: number, slot: number): void {
    const at = this.ofWords.of(row) + slot * this.models;
    if (isUnknown(this.ofWords.values[at]!)) this.learnWord(row, slot, at);
    this.addSums(this.ofWords, at);
  }

  words(row: number, slots: Uint8Array): void {
    const { models, totals, ofWords } = this;
    const from = ofWords.of(row);
    const { values } = ofWords;
    for (let k = 0; k < slots.length; k++) {
      const at = from + slots[k]! * models;
      if (isUnknown(values[at]!)) this.learnWord(row, slots[k]!, at);
      for (let m = 0; m < models; m++) totals[m]! += values[at + m]!;
    }
  }

  run(rows: Uint32Array, from: number, count: number, slot: number): void {
    for (let k = 0; k < count; k++) this.word(rows[from + k]!, slot + k);
  }

  group(group: number, slot: number): void {
    const at = this.ofGroups.of(group) + slot * this.models;
    if (isUnknown(this.ofGroups.values[at]!)) this.learnGroup(group, slot, at);
    this.addSums(this.ofGroups, at);
  }

  groups(group: number, slots: Uint8Array): void {
    const { models, totals, ofGroups } = this;
    const from = ofGroups.of(group);
    const { values } = ofGroups;
    for (let k = 0; k < slots.length; k++) {
      const at = from + slots[k]! * models;
      if (isUnknown(values[at]!)) this.learnGroup(group, slots[k]!, at);
      for (let m = 0; m < models; m++) totals[m]! += values[at + m]!;
    }
  }

  /** Log-odds by each model for all that was added since `begin`, which is to be called before more is added; valid until then. */
  scores(): Float64Array {
    this.scorer.addTo(this.totals, this.features);
    return this.totals;
  }

  private addSums({ values }: Sums, at: number): void {
    const { models, totals } = this;
    for (let m = 0; m < models; m++) totals[m]! += values[at + m]!;
  }

  private learnWord(row: number, slot: number, at: number): void {
    this.slotFeatures.clear();
    this.slots.fillWord(this.vocabulary!, row, slot, this.slotFeatures);
    this.learn(this.ofWords, at);
  }

  private learnGroup(group: number, slot: number, at: number): void {
    this.slotFeatures.clear();
    this.slots.fillGroup(group, slot, this.slotFeatures);
    this.learn(this.ofGroups, at);
  }

  private learn({ values }: Sums, at: number): void {
    this.slotTotals.fill(0);
    this.scorer.addTo(this.slotTotals, this.slotFeatures);
    values.set(this.slotTotals, at);
  }
}

const isUnknown = (sum: number): boolean => Number.isNaN(sum);
