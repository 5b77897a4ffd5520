import { TextMap } from './textmap';

/**
 * White space as HTML has it (a no-break space is a character like any other) that ends a run: all of it but a single space between
 * words. So most text nodes are one run, and are looked through by the browser rather than character by character.
 */
const GAP = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+|^ | $/g;

/**
 * Text that is put together from text nodes, with the way back. Runs of characters that are the same in the text and in
 * their node are kept as sorted parallel arrays, searched by halving.
 */
export class TextMapBuilder {
  #text = '';
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  /** White space that is written only where text follows it on the same line. */
  #pendingSpace: { node: Text; offset: number } | null = null;
  #pendingBreaks = 0;

  /** The length of the text so far: where the next character of a new block will not be before. */
  get length(): number {
    return this.#text.length;
  }

  /** The next text begins a new block. */
  block(): void {
    this.#pendingBreaks = Math.max(this.#pendingBreaks, 2);
  }

  /** The next text begins a new line; two in a row begin a new block. */
  line(): void {
    this.#pendingBreaks = Math.min(2, this.#pendingBreaks + 1);
  }

  /** Adds a text node as it is rendered: white space collapsed, or with its own line breaks where `pre`. */
  add(node: Text, pre: boolean): void {
    const { data } = node;
    let at = 0;
    for (const { index, 0: gap } of data.matchAll(GAP)) {
      if (index > at) this.#write(node, at, data.slice(at, index));
      if (pre) for (const character of gap) if (character === '\n') this.line();
      this.#pendingSpace ??= { node, offset: index };
      at = index + gap.length;
    }
    if (at < data.length) this.#write(node, at, data.slice(at));
  }

  #write(node: Text, offset: number, run: string): void {
    if (this.#pendingBreaks > 0) {
      if (this.#text !== '') this.#text += '\n'.repeat(this.#pendingBreaks);
    } else if (this.#pendingSpace !== null && this.#text !== '') {
      this.#place(this.#pendingSpace.node, this.#pendingSpace.offset, ' ');
    }
    this.#pendingBreaks = 0;
    this.#pendingSpace = null;
    this.#place(node, offset, run);
  }

  #place(node: Text, offset: number, run: string): void {
    const last = this.#starts.length - 1;
    const start = this.#text.length;
    this.#text += run;
    if (
      last >= 0 &&
      this.#nodes[last] === node &&
      this.#starts[last]! + this.#lengths[last]! === start &&
      this.#offsets[last]! + this.#lengths[last]! === offset
    ) {
      this.#lengths[last]! += run.length;
      return;
    }
    this.#starts.push(start);
    this.#lengths.push(run.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }

  /** The finished text. */
  finish(root: Element | null): TextMap {
    return new TextMap(this.#text, root, this.#starts, this.#lengths, this.#nodes, this.#offsets);
  }
}
