/** Bits of a feature's key. Fewer let features fall together, more make the weights file larger. */
const KEY_BITS = 20;
/** How many features there can be. */
export const MOST_KEYS = 1 << KEY_BITS;

/** Joins a feature's kind with up to two values into one key of `KEY_BITS` bits (multiply-xorshift mixing). */
export function mix(kind: number, a: number, b = 0): number {
  let h = Math.imul(kind + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ b ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) >>> (32 - KEY_BITS);
}
