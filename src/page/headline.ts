import { type Block, textOf } from './frames';

const tokens = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of the words of `a` that are in `b`. */
function shared(a: Set<string>, b: Set<string>): number {
  if (a.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / a.size;
}

/**
 * The block that shows the article's headline above its body: the heading that agrees best with what the page calls
 * itself (`og:title`, the document's title). Null where no visible heading does.
 */
export function findHeadline(
  document: Document,
  blocks: readonly Block[],
  body: readonly Block[],
): Block | null {
  const start = body[0];
  if (start === undefined) return null;
  const stated = document
    .querySelector('meta[property="og:title"], meta[name="twitter:title"]')
    ?.getAttribute('content');
  const title = tokens(`${stated ?? ''} ${document.title}`.slice(0, 1000));
  let best: Block | null = null;
  let bestScore = 0.5;
  for (const block of blocks) {
    if (block === start) break;
    const tag = block.frame.element.localName;
    const isHeading = /^h[1-3]$/.test(tag) || block.frame.element.getAttribute('itemprop') === 'headline';
    if (block.hidden || !isHeading || block.chars > 400) continue;
    const words = tokens(textOf(block));
    if (words.size < 2) continue;
    // An h1 outweighs a lower heading that agrees a little better, a long agreement a short one.
    const score =
      (title.size === 0 ? 0.6 : shared(words, title)) * (tag === 'h1' ? 1.2 : 1) +
      Math.min(words.size, 8) / 40;
    if (score >= bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}
