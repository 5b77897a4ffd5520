import { type Block, type Frame, proseOf } from './frames';

/** A wrapper that most of the page's prose stands in is no side matter, whatever it is called. */
const OUT_LIMIT = 0.7;
const DOUBTFUL_LIMIT = 0.35;
/** Less prose than this is no article. In characters. */
const LEAST_PROSE = 140;

function sumUp(frames: readonly Frame[], blocks: readonly Block[]): number {
  let total = 0;
  for (const block of blocks) {
    block.prose = proseOf(block);
    block.frame.prose += block.prose;
    block.frame.chars += block.chars;
    block.frame.linkChars += block.linkChars;
    total += block.prose;
  }
  for (let i = frames.length - 1; i > 0; i--) {
    const frame = frames[i]!;
    const parent = frame.parent;
    if (parent === null) continue;
    parent.prose += frame.prose;
    parent.chars += frame.chars;
    parent.linkChars += frame.linkChars;
    if (frame.holdsTitle || frame.element.localName === 'h1') parent.holdsTitle = true;
    const body = frame.kind === 'body' ? frame : frame.bestBody;
    if (body !== null && (parent.bestBody === null || parent.bestBody.prose < body.prose))
      parent.bestBody = body;
  }
  return total;
}

function markZones(frames: readonly Frame[], total: number): void {
  for (const frame of frames) {
    if (frame.parent?.out) {
      frame.out = true;
      continue;
    }
    if (frame.kind !== 'out' && frame.kind !== 'doubtful') continue;
    const holdsBody = frame.bestBody !== null && frame.bestBody.prose > 0.4 * total;
    // Comments and consent texts can be longer than the article, but the page's title does not stand among them.
    const isMost =
      frame.kind === 'out'
        ? frame.holdsTitle && frame.prose >= OUT_LIMIT * total
        : frame.prose >= DOUBTFUL_LIMIT * total;
    frame.out = !holdsBody && (!isMost || total === 0);
  }
}

function scoreFrames(frames: readonly Frame[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (!block.frame.out) block.frame.score += block.prose;
  }
  for (const frame of frames) frame.bestBody = null;
  for (let i = frames.length - 1; i > 0; i--) {
    const frame = frames[i]!;
    const parent = frame.parent;
    if (parent === null) continue;
    parent.score += frame.score;
    if (frame.score === 0) continue;
    if (parent.bestChild === null || parent.bestChild.score <= frame.score) parent.bestChild = frame;
    const inner = frame.bestBody;
    const body =
      frame.kind === 'body' && !frame.out && (inner === null || inner.score < 0.9 * frame.score)
        ? frame
        : inner;
    if (body !== null && (parent.bestBody === null || parent.bestBody.score <= body.score))
      parent.bestBody = body;
  }
}

/** The share of its parent's prose that an element needs to be gone into. */
function shareWanted(child: Frame, inBody: boolean): number {
  if (inBody) return 0.92;
  return child.kind === 'article' ? 0.6 : 0.78;
}

/**
 * The element that holds the article's body: from the top down, always into the child that holds most of the prose, and
 * at once to an element that is named as the article's body. Null where the page has too little prose.
 * Fills in `prose` of the blocks, and `prose`, `score` and `out` of the frames.
 */
export function findRoot(frames: readonly Frame[], blocks: readonly Block[]): Frame | null {
  const total = sumUp(frames, blocks);
  markZones(frames, total);
  scoreFrames(frames, blocks);
  let at = frames[0] ?? null;
  if (at === null || at.score < LEAST_PROSE) return null;
  let inBody = false;
  for (;;) {
    const body: Frame | null = at.bestBody;
    if (!inBody && body !== null && body.score >= 0.4 * at.score) {
      at = body;
      inBody = true;
      continue;
    }
    const child: Frame | null = at.bestChild;
    if (child === null || child.score < shareWanted(child, inBody) * at.score) return at;
    at = child;
    if (child.kind === 'body') inBody = true;
  }
}
