/** Counts of what stands next to what: `pairs` has the number of the left item times `size` plus that of the right one. */
export interface Bigrams {
  size: number;
  pairs: ReadonlyMap<number, number>;
}

/** An item's neighbours on one side and how often each is there, in turns. */
type Neighbours = number[];

const weigh = (count: number): number => (count > 0 ? count * Math.log(count) : 0);

/**
 * Puts items into classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each item in turn goes to the class that makes the
 * text likeliest under a bigram model of classes, until few move. Items below `kept` are classes of their own, 0 to `kept - 1`; the others are dealt out to
 * `classes` more, by turns in the order of their numbers, to begin with. Gives the class of each item. Deterministic.
 */
export function exchange(
  { size, pairs }: Bigrams,
  kept: number,
  classes: number,
  passes: number,
): Int32Array {
  const total = kept + classes;
  const classOf = Int32Array.from({ length: size }, (_, i) => (i < kept ? i : kept + ((i - kept) % classes)));
  const right: Neighbours[] = Array.from({ length: size }, () => []);
  const left: Neighbours[] = Array.from({ length: size }, () => []);
  const self = new Float64Array(size);
  const often = new Float64Array(size);
  const joint = new Float64Array(total * total);
  const mass = new Float64Array(total);
  for (const [pair, count] of pairs) {
    const from = Math.floor(pair / size);
    const to = pair % size;
    if (from === to) self[from]! += count;
    else {
      right[from]!.push(to, count);
      left[to]!.push(from, count);
    }
    often[from]! += count;
    joint[classOf[from]! * total + classOf[to]!]! += count;
  }
  for (let i = 0; i < size; i++) mass[classOf[i]!]! += often[i]!;
  const after = new Float64Array(total);
  const before = new Float64Array(total);

  /** Sums neighbours by class into `sums`; gives the classes that are there. */
  const gather = (neighbours: Neighbours, sums: Float64Array): number[] => {
    const met: number[] = [];
    for (let k = 0; k < neighbours.length; k += 2) {
      const c = classOf[neighbours[k]!]!;
      if (sums[c] === 0) met.push(c);
      sums[c]! += neighbours[k + 1]!;
    }
    return met;
  };

  for (let pass = 0, moved = size; pass < passes && moved > size / 200; pass++) {
    moved = 0;
    for (let item = kept; item < size; item++) {
      const to = gather(right[item]!, after);
      const from = gather(left[item]!, before);
      /** Takes the item out of a class, or puts it in. */
      const shift = (c: number, sign: 1 | -1): void => {
        for (const e of to) joint[c * total + e]! += sign * after[e]!;
        for (const e of from) joint[e * total + c]! += sign * before[e]!;
        joint[c * total + c]! += sign * self[item]!;
        mass[c]! += sign * often[item]!;
      };
      const old = classOf[item]!;
      shift(old, -1);
      let best = -Infinity;
      let found = old;
      for (let c = kept; c < total; c++) {
        const more = (count: number, added: number): number => weigh(count + added) - weigh(count);
        let gain = -2 * more(mass[c]!, often[item]!);
        for (const e of to) if (e !== c) gain += more(joint[c * total + e]!, after[e]!);
        for (const e of from) if (e !== c) gain += more(joint[e * total + c]!, before[e]!);
        gain += more(joint[c * total + c]!, after[c]! + before[c]! + self[item]!);
        if (gain > best) {
          best = gain;
          found = c;
        }
      }
      shift(found, 1);
      if (found !== old) moved++;
      classOf[item] = found;
      for (const e of to) after[e] = 0;
      for (const e of from) before[e] = 0;
    }
  }
  return classOf;
}
