import { LARGEST } from '../../src/detect/tagger/codec';
import { MENTION_LABELS as L } from '../../src/detect/tagger/labels';

/** One sentence: its tokens' labels and the weight rows that each token selects. */
export interface Sequence {
  labels: Uint8Array;
  /** Rows of token i: `rows[from[i]]` to `rows[from[i + 1]]`. */
  from: Uint32Array;
  rows: Int32Array;
}

export interface CrfOptions {
  bits: number;
  epochs: number;
  rate: number;
  /** Strength of the L2 penalty, applied to the rows that a step touches. */
  penalty: number;
  /** Share of a token's features left out at random in each step, so that no single word carries a decision. */
  dropout: number;
  seed: number;
  log?: (message: string) => void;
}

export interface Crf {
  emission: Float32Array;
  transition: Float64Array;
}

/** Mulberry32, so that training is the same on every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient with AdaGrad step sizes (Duchi et al.
 * 2011), one sentence a step. Deterministic for a seed.
 */
export function trainCrf(data: readonly Sequence[], options: CrfOptions): Crf {
  const { bits, epochs, rate, penalty } = options;
  const emission = new Float32Array(L << bits);
  const squares = new Float32Array(L << bits).fill(1e-2);
  const transition = new Float64Array((L + 1) * L);
  const transitionSquares = new Float64Array((L + 1) * L).fill(1e-2);
  const order = Uint32Array.from(data.keys());
  const next = random(options.seed);
  let room = 0;
  let score = new Float64Array(0);
  let alpha = new Float64Array(0);
  let beta = new Float64Array(0);
  const scratch = new Float64Array(L);
  const logSum = (values: Float64Array): number => {
    let top = values[0]!;
    for (let k = 1; k < L; k++) if (values[k]! > top) top = values[k]!;
    let sum = 0;
    for (let k = 0; k < L; k++) sum += Math.exp(values[k]! - top);
    return top + Math.log(sum);
  };
  let kept = new Int32Array(0);
  let keptFrom = new Uint32Array(0);
  const dropped = (
    from: Uint32Array,
    rows: Int32Array,
    n: number,
  ): { from: Uint32Array; rows: Int32Array } => {
    if (kept.length < rows.length) kept = new Int32Array(rows.length * 2);
    if (keptFrom.length < n + 1) keptFrom = new Uint32Array(n * 2 + 2);
    let count = 0;
    for (let i = 0; i < n; i++) {
      keptFrom[i] = count;
      for (let f = from[i]!; f < from[i + 1]!; f++) if (next() >= options.dropout) kept[count++] = rows[f]!;
    }
    keptFrom[n] = count;
    return { from: keptFrom, rows: kept };
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const keep = order[i]!;
      order[i] = order[j]!;
      order[j] = keep;
    }
    let loss = 0;
    for (const index of order) {
      const { labels, from: whole, rows: all } = data[index]!;
      const n = labels.length;
      if (n === 0) continue;
      const { from, rows } = options.dropout > 0 ? dropped(whole, all, n) : { from: whole, rows: all };
      if (n * L > room) {
        room = n * L * 2;
        score = new Float64Array(room);
        alpha = new Float64Array(room);
        beta = new Float64Array(room);
      }
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++) score[i * L + y] = 0;
        for (let f = from[i]!; f < from[i + 1]!; f++) {
          const at = rows[f]! * L;
          for (let y = 0; y < L; y++) score[i * L + y]! += emission[at + y]!;
        }
      }
      for (let y = 0; y < L; y++) alpha[y] = score[y]! + transition[L * L + y]!;
      for (let i = 1; i < n; i++)
        for (let y = 0; y < L; y++) {
          for (let x = 0; x < L; x++) scratch[x] = alpha[(i - 1) * L + x]! + transition[x * L + y]!;
          alpha[i * L + y] = score[i * L + y]! + logSum(scratch);
        }
      for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 0;
      for (let i = n - 2; i >= 0; i--)
        for (let x = 0; x < L; x++) {
          for (let y = 0; y < L; y++)
            scratch[y] = transition[x * L + y]! + score[(i + 1) * L + y]! + beta[(i + 1) * L + y]!;
          beta[i * L + x] = logSum(scratch);
        }
      for (let y = 0; y < L; y++) scratch[y] = alpha[(n - 1) * L + y]!;
      const z = logSum(scratch);
      let gold = transition[L * L + labels[0]!]! + score[labels[0]!]!;
      for (let i = 1; i < n; i++)
        gold += transition[labels[i - 1]! * L + labels[i]!]! + score[i * L + labels[i]!]!;
      loss += z - gold;
      const stepTransition = (at: number, gradient: number): void => {
        transitionSquares[at]! += gradient * gradient;
        transition[at]! -= (rate * gradient) / Math.sqrt(transitionSquares[at]!);
      };
      for (let i = 1; i < n; i++)
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++) {
            const p = Math.exp(
              alpha[(i - 1) * L + x]! + transition[x * L + y]! + score[i * L + y]! + beta[i * L + y]! - z,
            );
            scorePairs[x * L + y]! += p - (labels[i - 1] === x && labels[i] === y ? 1 : 0);
          }
      for (let k = 0; k < L * L; k++) {
        if (scorePairs[k] !== 0) stepTransition(k, scorePairs[k]!);
        scorePairs[k] = 0;
      }
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++)
          scratch[y] = Math.exp(alpha[i * L + y]! + beta[i * L + y]! - z) - (labels[i] === y ? 1 : 0);
        if (i === 0) for (let y = 0; y < L; y++) stepTransition(L * L + y, scratch[y]!);
        let worth = false;
        for (let y = 0; y < L; y++) if (scratch[y]! > 1e-4 || scratch[y]! < -1e-4) worth = true;
        if (!worth) continue;
        for (let f = from[i]!; f < from[i + 1]!; f++) {
          const at = rows[f]! * L;
          for (let y = 0; y < L; y++) {
            const gradient = scratch[y]! + penalty * emission[at + y]!;
            squares[at + y]! += gradient * gradient;
            emission[at + y]! -= (rate * gradient) / Math.sqrt(squares[at + y]!);
          }
        }
      }
    }
    options.log?.(`epoch ${epoch + 1}/${epochs}: loss ${(loss / data.length).toFixed(3)} a sentence`);
  }
  return { emission, transition };
}

const scorePairs = new Float64Array(64);

/** The mean of the weights of several trainings. */
export function average(crfs: readonly Crf[]): Crf {
  const mean = <T extends Float32Array | Float64Array>(of: (crf: Crf) => T): T => {
    const sum = of(crfs[0]!).slice() as T;
    for (let i = 0; i < sum.length; i++) {
      let total = 0;
      for (const crf of crfs) total += of(crf)[i]!;
      sum[i] = total / crfs.length;
    }
    return sum;
  };
  return { emission: mean((crf) => crf.emission), transition: mean((crf) => crf.transition) };
}

/** Rounds weights to whole numbers from -LARGEST to LARGEST; `clip` is the weight that becomes LARGEST. */
export function quantise(crf: Crf, clip: number): { emission: Int8Array; transition: number[] } {
  const scale = LARGEST / clip;
  const emission = new Int8Array(crf.emission.length);
  for (let i = 0; i < emission.length; i++)
    emission[i] = Math.max(-LARGEST, Math.min(LARGEST, Math.round(crf.emission[i]! * scale)));
  return { emission, transition: Array.from(crf.transition, (w) => Math.round(w * scale)) };
}
