import { type Block, type Frame, isWithin, textOf } from './frames';
import { isAppeal, isEdgeLabel, labelOf } from './labels';

const HEADING = /^h[1-6]$/;
const LIST = /^(?:ul|ol|dl)$/;
/** Longer blocks are not furniture by what they say. In characters. */
const LONGEST_LABEL = 160;
const LONGEST_APPEAL = 400;

const isHeading = (block: Block) => HEADING.test(block.frame.element.localName);

/** The nearest element around a block, below the root, whose tag is asked for. */
function holderOf(block: Block, root: Frame, wanted: (tag: string) => boolean): Frame | null {
  for (let at: Frame | null = block.frame; at !== null && at !== root; at = at.parent) {
    if (wanted(at.element.localName)) return at;
  }
  return null;
}

const isList = (tag: string) => LIST.test(tag);
const isFigure = (tag: string) => tag === 'figure';

function isSideMatter(block: Block, root: Frame): boolean {
  const list = holderOf(block, root, isList);
  if (list !== null && list.linkChars > 0.6 * list.chars) return true;
  if (list === null && holderOf(block, root, isFigure) !== null) return true;
  const linked = block.linkChars / block.chars;
  return !isHeading(block) && linked > 0.7 && block.chars < 200 && (linked > 0.9 || !block.marked);
}

/** What stands in the root without side matter, and without the linked titles that follow "Read more" and its kin. */
function articleBlocks(blocks: readonly Block[], root: Frame): Block[] {
  let pointed = false;
  return blocks.filter((block) => {
    if (block.hidden || block.frame.out || block.outChars > 0.6 * block.chars) return false;
    if (!isWithin(block.frame, root)) return false;
    const label = block.chars < LONGEST_LABEL ? labelOf(textOf(block)) : null;
    pointed = label === 'pointer' || (pointed && block.linkChars > 0.4 * block.chars);
    return !pointed && label !== 'placeholder' && !isSideMatter(block, root);
  });
}

/** Strong enough to be the article's first or last block. */
const isProse = (block: Block) => block.prose >= 40 && block.marked;

/** Text that may stand before the first or behind the last block of prose: in the same element, and no furniture. */
function goesWith(block: Block, prose: Block, root: Frame): boolean {
  const inBody = root.kind === 'body';
  if (!inBody && !isWithin(block.frame, prose.frame.parent ?? root)) return false;
  if (block.linkChars > 0.5 * block.chars || block.outChars > 0) return false;
  return block.chars > LONGEST_LABEL || !isEdgeLabel(textOf(block));
}

/** At the end of the article a heading heads nothing, and what asks to follow or to subscribe is no part of it. */
const isNoEnd = (block: Block) =>
  isHeading(block) || (block.chars < LONGEST_APPEAL && isAppeal(textOf(block)));

/**
 * The blocks of the article's body, in order: what stands in the root without side matter, from the first block of
 * prose to the last and what goes with these.
 */
export function selectBlocks(root: Frame, blocks: readonly Block[]): Block[] {
  const inRoot = articleBlocks(blocks, root);
  let first = inRoot.findIndex(isProse);
  let last = inRoot.findLastIndex(isProse);
  if (first < 0) return [];
  const firstProse = inRoot[first]!;
  const lastProse = inRoot[last]!;
  while (
    first > 0 &&
    inRoot[first - 1]!.frame.element.localName !== 'h1' &&
    goesWith(inRoot[first - 1]!, firstProse, root)
  )
    first--;
  while (last + 1 < inRoot.length && goesWith(inRoot[last + 1]!, lastProse, root)) last++;
  while (last > first && isNoEnd(inRoot[last]!)) last--;
  return inRoot.slice(first, last + 1);
}
