/** The difference of two sequences of numbers. */

/** Elements `a` to `aEnd` of the old sequence equal elements from `b` on of the new one, in order; ends exclusive. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

interface Span {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** A gap without unique elements is compared in full up to this many cells; a larger one counts as replaced. */
const MOST_CELLS = 250_000;

/**
 * What two sequences have in common, in order. Elements that stand once in both are taken as anchors, the longest rising
 * row of them is kept, and the gaps between are treated the same way (patience diff, Bram Cohen); where a gap has no such
 * element, by the longest common subsequence. Time grows with the length, but for gaps, whose cost is bounded.
 */
export function commonRuns(a: Int32Array, b: Int32Array): Match[] {
  const matches: Match[] = [];
  const add = (at: number, bt: number, length: number) => {
    const last = matches.at(-1);
    if (last && last.a + last.length === at && last.b + last.length === bt) last.length += length;
    else if (length > 0) matches.push({ a: at, b: bt, length });
  };

  // A stack, not recursion, whose depth would be unbounded. A match on it is known already and waits for its turn.
  const stack: (Span | Match)[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if ('length' in item) {
      add(item.a, item.b, item.length);
      continue;
    }
    let { a: at, aEnd, b: bt, bEnd } = item;
    const [from, fromB] = [at, bt];
    while (at < aEnd && bt < bEnd && a[at] === b[bt]) {
      at++;
      bt++;
    }
    add(from, fromB, at - from);
    const end = aEnd;
    while (aEnd > at && bEnd > bt && a[aEnd - 1] === b[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    if (end > aEnd) stack.push({ a: aEnd, b: bEnd, length: end - aEnd });
    if (at === aEnd || bt === bEnd) continue;
    const span = { a: at, aEnd, b: bt, bEnd };
    const anchors = rising(uniqueInBoth(a, b, span));
    if (anchors.length > 0) {
      pushGaps(stack, span, anchors);
    } else if ((aEnd - at) * (bEnd - bt) <= MOST_CELLS) {
      for (const [i, j] of longestCommon(a, b, span)) add(i, j, 1);
    }
  }
  return matches;
}

function pushGaps(stack: (Span | Match)[], span: Span, anchors: [number, number][]): void {
  let [aEnd, bEnd] = [span.aEnd, span.bEnd];
  for (let k = anchors.length - 1; k >= 0; k--) {
    const [i, j] = anchors[k]!;
    stack.push({ a: i + 1, aEnd, b: j + 1, bEnd }, { a: i, b: j, length: 1 });
    [aEnd, bEnd] = [i, j];
  }
  stack.push({ a: span.a, aEnd, b: span.b, bEnd });
}

const TWICE = -2;

/** Places of the elements that stand exactly once in both spans, in the order of the old one. */
function uniqueInBoth(a: Int32Array, b: Int32Array, span: Span): [number, number][] {
  const placeInB = new Map<number, number>();
  for (let j = span.b; j < span.bEnd; j++) placeInB.set(b[j]!, placeInB.has(b[j]!) ? TWICE : j);
  const placeInA = new Map<number, number>();
  for (let i = span.a; i < span.aEnd; i++) placeInA.set(a[i]!, placeInA.has(a[i]!) ? TWICE : i);
  const pairs: [number, number][] = [];
  for (const [element, i] of placeInA) {
    const j = placeInB.get(element);
    if (i !== TWICE && j !== undefined && j !== TWICE) pairs.push([i, j]);
  }
  return pairs;
}

/** The longest part of the pairs, in order, whose second numbers rise. */
function rising(pairs: [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length);
  pairs.forEach(([, j], k) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    previous[k] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = k;
  });
  const kept: [number, number][] = [];
  for (let k = tops.at(-1) ?? -1; k >= 0; k = previous[k]!) kept.push(pairs[k]!);
  return kept.reverse();
}

/** A longest common subsequence of two short spans. */
function longestCommon(a: Int32Array, b: Int32Array, span: Span): [number, number][] {
  const width = span.bEnd - span.b + 1;
  const height = span.aEnd - span.a;
  const table = new Uint16Array((height + 1) * width);
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      table[i * width + j] =
        a[span.a + i] === b[span.b + j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < height && j < width - 1; ) {
    if (a[span.a + i] === b[span.b + j]) pairs.push([span.a + i++, span.b + j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
