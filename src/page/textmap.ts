import { chainOf } from './flat';
import type { PageText } from './types';

/** The last index of `sorted` whose value is at most `value`; -1 where there is none. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rangeOf({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range {
  const range = startContainer.ownerDocument!.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** A text and its places in the DOM. */
export class TextMap implements PageText {
  readonly text: string;
  readonly root: Element | null;
  readonly #starts: readonly number[];
  readonly #lengths: readonly number[];
  readonly #nodes: readonly Text[];
  readonly #offsets: readonly number[];
  /** The first run of each node; the runs of a node follow one another. */
  readonly #firstRun = new Map<Text, number>();

  constructor(
    text: string,
    root: Element | null,
    starts: readonly number[],
    lengths: readonly number[],
    nodes: readonly Text[],
    offsets: readonly number[],
  ) {
    this.text = text;
    this.root = root;
    this.#starts = starts;
    this.#lengths = lengths;
    this.#nodes = nodes;
    this.#offsets = offsets;
    nodes.forEach((node, run) => {
      if (!this.#firstRun.has(node)) this.#firstRun.set(node, run);
    });
  }

  range(start: number, end: number): Range | null {
    const [first] = this.#places(start, end, true);
    return first ? rangeOf(first) : null;
  }

  ranges(start: number, end: number): Range[] {
    return this.#places(start, end, false).map(rangeOf);
  }

  places(start: number, end: number): StaticRangeInit[] {
    return this.#places(start, end, false);
  }

  /** A place in one tree each; empty where a node at the edge of one of them has left the page. */
  #places(start: number, end: number, onlyFirst: boolean): StaticRangeInit[] {
    if (
      !(
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        0 <= start &&
        start <= end &&
        end <= this.text.length
      )
    ) {
      throw new RangeError(
        `The offsets ${start} to ${end} are not within the text of ${this.text.length} characters.`,
      );
    }
    if (this.#starts.length === 0) return [];
    const from = this.#atOrAfter(start);
    const to = start === end ? from : this.#upTo(end);
    if (!this.#stands(from.run) || !this.#stands(to.run)) return [];
    // Offsets that hold only the gap between two blocks have no characters of their own.
    if (to.run < from.run || (to.run === from.run && to.offset < from.offset)) {
      const { node, offset } = from;
      return [{ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset }];
    }
    const places: StaticRangeInit[] = [];
    for (let first = from.run; first <= to.run; ) {
      const root = this.#nodes[first]!.getRootNode();
      let last = first;
      while (last < to.run && this.#nodes[last + 1]!.getRootNode() === root) last++;
      const whole = this.#offsets[last]! + this.#lengths[last]!;
      places.push({
        startContainer: this.#nodes[first]!,
        startOffset: first === from.run ? from.offset : this.#offsets[first]!,
        endContainer: this.#nodes[last]!,
        endOffset: last === to.run ? to.offset : whole,
      });
      if (onlyFirst) break;
      first = last + 1;
    }
    return places;
  }

  /** Whether a text node is part of the text. */
  uses(node: Text): boolean {
    return this.#firstRun.has(node);
  }

  /** Whether all that was read is in the page still and says the same. Its order is not looked at. */
  get stands(): boolean {
    return this.#nodes.every((_, run) => this.#stands(run));
  }

  offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType === 3) {
      const run = this.#firstRun.get(node as Text);
      if (run !== undefined) return this.#inNode(node as Text, run, offset);
      if ((node as Text).data.trim() !== '') return null;
    }
    return this.#between(node, offset);
  }

  /** The DOM place of the first character at or after an offset; the end of the last run where there is none. */
  #atOrAfter(position: number) {
    let run = Math.max(0, lastAtMost(this.#starts, position));
    const inRun = position - this.#starts[run]!;
    if (inRun >= this.#lengths[run]! && run + 1 < this.#starts.length) return this.#place(++run, 0);
    return this.#place(run, Math.min(inRun, this.#lengths[run]!));
  }

  /** The DOM place behind the last character before an offset. */
  #upTo(position: number) {
    const run = Math.max(0, lastAtMost(this.#starts, position - 1));
    return this.#place(run, Math.min(position - this.#starts[run]!, this.#lengths[run]!));
  }

  #place(run: number, inRun: number) {
    return { run, node: this.#nodes[run]!, offset: this.#offsets[run]! + inRun };
  }

  /** Whether a run's node is in the page and still says what was read. */
  #stands(run: number): boolean {
    const node = this.#nodes[run]!;
    const start = this.#starts[run]!;
    const length = this.#lengths[run]!;
    const now = node.data.slice(this.#offsets[run]!, this.#offsets[run]! + length);
    return node.isConnected && now.replace(/[\t\n\f\r]/g, ' ') === this.text.slice(start, start + length);
  }

  #inNode(node: Text, firstRun: number, offset: number): number {
    let run = firstRun;
    while (this.#nodes[run + 1] === node && this.#offsets[run + 1]! <= offset) run++;
    const inRun = Math.max(0, offset - this.#offsets[run]!);
    return this.#starts[run]! + Math.min(inRun, this.#lengths[run]!);
  }

  /** A place that is not in a node of the text: the start of the first run behind it, if it lies between the first and the last. */
  #between(node: Node, offset: number): number | null {
    if (this.#starts.length === 0) return null;
    const compare = comparator(node, offset);
    if (compare === null) return null;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.#nodes[middle]!, this.#offsets[middle]!) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === 0 && !this.#holds(node, this.#nodes[0]!)) return null;
    if (low < this.#starts.length) return this.#starts[low]!;
    return this.#holds(node, this.#nodes.at(-1)!) ? this.text.length : null;
  }

  #holds(node: Node, text: Text): boolean {
    return chainOf(text).some((link) => node.contains(link.node));
  }
}

/** Says where places lie before (negative), at or behind a given one, also across shadow roots and frames; null where there is no such place. */
function comparator(node: Node, offset: number): ((other: Node, otherOffset: number) => number) | null {
  const places = new Map<Node, Range>();
  for (const link of chainOf(node)) {
    const range = (link.node.ownerDocument ?? (link.node as Document)).createRange();
    try {
      if (link.node === node) range.setStart(node, offset);
      else range.setStartBefore(link.node);
    } catch {
      return null;
    }
    range.collapse(true);
    places.set(link.root, range);
  }
  return (other, otherOffset) => {
    for (const link of chainOf(other)) {
      const place = places.get(link.root);
      if (place) return place.comparePoint(link.node, link.node === other ? otherOffset : 0);
    }
    return 1;
  };
}
