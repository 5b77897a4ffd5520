import { flatParent, holds } from './flat';
import { type Block, type Frame, isWithin } from './frames';
import { findHeadline } from './headline';
import { nextTask } from './next-task';
import { findRoot } from './root';
import { selectBlocks } from './select';
import type { TextMap } from './textmap';
import { TextMapBuilder } from './textmap-builder';
import { type Flow, flowOf, isVisible } from './visible';
import { Walk } from './walk';

/** What a reading says of the page beside its text. */
export interface ReadingFacts {
  /** The headline's part of `text`, end exclusive; null where the page shows none apart from the body. */
  readonly headline: { readonly start: number; readonly end: number } | null;
  /** Open shadow roots and documents of frames that were gone into: to be watched beside the document itself. */
  readonly roots: readonly Node[];
  /** The elements whose text is in `text`, and those in the article that were not on the screen. */
  readonly shown: readonly Element[];
  readonly hidden: readonly Element[];
  /** Elements in the article that their own style takes off the screen: what is in them was not looked at. */
  readonly folded: readonly Element[];
}

/** A reading of the page: its text, the way back to the DOM, and what watching it for changes needs. */
export type PageReading = TextMap & ReadingFacts;

/** What of the page is read: its article, or all text that is seen and cannot be edited. */
export type Scope = 'article' | 'page';

export interface SliceOptions {
  scope?: Scope;
  /** The longest that one slice may take, in milliseconds. */
  sliceMs?: number;
  /** Lets the page have its turn; resolves when the reading may go on. */
  pause?: () => Promise<void>;
  /** The clock, in milliseconds. */
  now?: () => number;
}

const NODES_A_STEP = 500;
const BLOCKS_A_STEP = 100;
/** A page that rewrites itself all the time is read as far as one pass gets. */
const MOST_RESTARTS = 3;

/** The reading as a row of short steps; the last one returns the result. */
function* read(document: Document, scope: Scope): Generator<void, PageReading, void> {
  const top = document.body ?? document.documentElement;
  if (top === null) return nothing([]);
  let walk = new Walk(top);
  for (let restarts = 0; !walk.step(NODES_A_STEP); ) {
    yield;
    if (walk.isLost && restarts++ < MOST_RESTARTS) walk = new Walk(top);
  }
  yield* markHidden(walk.blocks);
  const [whole] = walk.frames;
  if (scope === 'page' && whole !== undefined) {
    const seen = walk.blocks.filter(({ hidden }) => !hidden);
    return yield* write(whole, seen, null, walk);
  }
  const root = findRoot(walk.frames, walk.blocks);
  yield;
  if (root === null) return nothing(walk.roots);
  const body = selectBlocks(root, walk.blocks);
  const headline = findHeadline(document, walk.blocks, body);
  yield;
  return yield* write(root, headline === null ? body : [headline, ...body], headline, walk);
}

function* markHidden(blocks: readonly Block[]): Generator<void, void, void> {
  let left = BLOCKS_A_STEP;
  let frame: Frame | null = null;
  let visible = true;
  for (const block of blocks) {
    if (block.frame !== frame) {
      frame = block.frame;
      visible = isVisible(frame.element);
      if (--left === 0) {
        left = BLOCKS_A_STEP;
        yield;
      }
    }
    block.hidden = !visible;
  }
}

function* write(
  root: Frame,
  blocks: readonly Block[],
  headline: Block | null,
  walk: Walk,
): Generator<void, PageReading, void> {
  const builder = new TextMapBuilder();
  const flows = new Map<Element, Flow>();
  const flow = (element: Element): Flow => {
    let known = flows.get(element);
    if (known === undefined) {
      known = flowOf(element);
      flows.set(element, known);
    }
    return known;
  };
  const isClipped = (block: Block): boolean => {
    for (let at: Frame | null = block.frame; at !== null && at !== root.parent; at = at.parent) {
      if (flow(at.element).clipped) return true;
      if (block === headline) return false;
    }
    return false;
  };
  let headlineEnd: number | null = null;
  let left = BLOCKS_A_STEP;
  let before: Element | null = null;
  for (const block of blocks) {
    if (--left === 0) {
      left = BLOCKS_A_STEP;
      yield;
    }
    const element = block.frame.element;
    if (isClipped(block)) continue;
    const own = flow(element);
    // A block by its name that the style sheet lays out in the line goes on the line of its neighbour.
    const goesOn =
      !own.block && before !== null && flatParent(before) === flatParent(element) && before !== element;
    if (!goesOn) builder.block();
    writeBlock(builder, block, own.pre, flow);
    before = element;
    if (block === headline) headlineEnd = builder.length;
  }
  const isHiddenInRoot = ({ hidden, frame }: Block) => hidden && isWithin(frame, root);
  return Object.assign(builder.finish(root.element), {
    headline: headlineEnd ? { start: 0, end: headlineEnd } : null,
    roots: walk.roots,
    shown: blocks.map(({ frame }) => frame.element),
    hidden: walk.blocks.filter(isHiddenInRoot).map(({ frame }) => frame.element),
    folded: walk.folded.filter((element) => holds(root.element, element)),
  });
}

function writeBlock(
  builder: TextMapBuilder,
  block: Block,
  pre: boolean,
  flow: (element: Element) => Flow,
): void {
  const holder = block.frame.element;
  let inBlock: Element | null = null;
  for (const item of block.items) {
    if (item.nodeType === 1) {
      builder.line();
      continue;
    }
    const node = item as Text;
    let clipped = false;
    let ownBlock: Element | null = null;
    for (let at = flatParent(node); at !== null && at !== holder; at = flatParent(at)) {
      const inline = flow(at);
      if (inline.clipped) clipped = true;
      if (inline.block) ownBlock = at;
    }
    const parent = flatParent(node);
    if (clipped || (parent !== null && parent !== holder && !isVisible(parent))) continue;
    if (ownBlock !== inBlock) builder.block();
    inBlock = ownBlock;
    builder.add(node, pre);
  }
}

/** The reading of a page without an article. */
export function nothing(roots: readonly Node[]): PageReading {
  return Object.assign(new TextMapBuilder().finish(null), {
    headline: null,
    roots,
    shown: [],
    hidden: [],
    folded: [],
  });
}

/**
 * The article's visible text, with the way back to the DOM, in one go. Changes nothing in the page.
 * `root` is null and the text empty where the page holds no article. For pages that may be large see `readPageSliced`.
 */
export function readPage(document: Document, scope: Scope = 'article'): PageReading {
  const reading = read(document, scope);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** The same in slices, so that no task of the page's main thread is held for longer than `sliceMs` (8 if not given). */
export async function readPageSliced(document: Document, options: SliceOptions = {}): Promise<PageReading> {
  const { scope = 'article', sliceMs = 8, pause = nextTask, now = () => performance.now() } = options;
  const reading = read(document, scope);
  let end = now() + sliceMs;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (now() >= end) {
      await pause();
      end = now() + sliceMs;
    }
  }
}
