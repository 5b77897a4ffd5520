import { type Block, type Frame, proseOf } from './frames';

const HEADING = /^h[1-6]$/;

function isWithin(frame: Frame | null, root: Frame): boolean {
  for (let at = frame; at !== null; at = at.parent) if (at === root) return true;
  return false;
}

/** The nearest list, table or figure that a block stands in, below the root. */
function holderOf(block: Block, root: Frame, tags: RegExp): Frame | null {
  for (let at: Frame | null = block.frame; at !== null && at !== root; at = at.parent) {
    if (tags.test(at.element.localName)) return at;
  }
  return null;
}

const LISTS = /^(?:ul|ol|dl)$/;
const FIGURES = /^(?:figure)$/;

function isSideMatter(block: Block, root: Frame): boolean {
  if (block.hidden || block.frame.out || block.outChars > 0.6 * block.chars) return true;
  const linked = block.linkChars / block.chars;
  const list = holderOf(block, root, LISTS);
  if (list !== null && list.chars > 0 && list.linkChars > 0.6 * list.chars) return true;
  if (holderOf(block, root, FIGURES) !== null && list === null) return true;
  if (HEADING.test(block.frame.element.localName)) return false;
  return linked > 0.85 && block.chars < 200;
}

/** Strong enough to be the article's first or last block. */
const isProse = (block: Block) => proseOf(block) >= 40 && block.marks > 0;

/**
 * The blocks of the article's body, in order: what stands in the root without side matter, from the first block of
 * prose to the last, and headings only where prose follows them.
 */
export function selectBlocks(root: Frame, blocks: readonly Block[]): Block[] {
  const inRoot = blocks.filter((block) => isWithin(block.frame, root) && !isSideMatter(block, root));
  let first = inRoot.findIndex(isProse);
  let last = inRoot.findLastIndex(isProse);
  if (first < 0) return [];
  while (first > 0 && isLead(inRoot[first - 1]!)) first--;
  while (last + 1 < inRoot.length && isTail(inRoot[last + 1]!)) last++;
  const kept = inRoot.slice(first, last + 1);
  return kept;
}

const isLead = (block: Block) => block.chars >= 25 && block.marks > 0 && block.linkChars < 0.3 * block.chars;
const isTail = (block: Block) =>
  !HEADING.test(block.frame.element.localName) && block.linkChars < 0.3 * block.chars && block.outChars === 0;
