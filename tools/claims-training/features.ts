import type { FeatureSink } from '../../src/claims/slots';

/** Features that are filled anew for each example; they may repeat. */
export class Features implements FeatureSink {
  keys = new Int32Array(512);
  values = new Float32Array(512);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  add(key: number, value = 1): void {
    if (this.size === this.keys.length) this.grow();
    this.keys[this.size] = key;
    this.values[this.size++] = value;
  }

  private grow(): void {
    const keys = new Int32Array(this.size * 2);
    keys.set(this.keys);
    this.keys = keys;
    const values = new Float32Array(this.size * 2);
    values.set(this.values);
    this.values = values;
  }
}
