import type { Phrase } from './query';
import type { TextIndex } from './text-index';

/** More places than this say nothing: a quote that stands so often cannot be told apart by its context either. */
const MOST = 1000;
/** Letters that may be compared for places that match, so that a page that repeats itself costs no more than another. */
const MOST_LETTERS = 2_000_000;

/**
 * All places (folded offsets) where the folded quote stands word for word, at most 1,000.
 * Goes from the quote's rarest whole word, so that the page is not read again for every annotation.
 */
export function occurrences(index: TextIndex, quote: Phrase): number[] {
  const { text, words, keys } = quote;
  const found: number[] = [];
  if (text === '') return found;
  const most = Math.min(MOST, Math.max(2, Math.floor(MOST_LETTERS / text.length)));
  const page = index.folded().text;
  const pageWords = index.words();
  let rarest = -1;
  let rarestId = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.count; i++) {
    // A word at the quote's edge may be part of a longer one in the page ("1," of "1,000").
    if (words.starts[i]! < 2 || words.ends[i]! > text.length - 2) continue;
    const id = pageWords.numbers.get(keys[i]!);
    if (id === undefined) return found;
    const places = pageWords.first[id + 1]! - pageWords.first[id]!;
    if (places < fewest) [rarest, rarestId, fewest] = [i, id, places];
  }
  if (rarest < 0) {
    for (let at = page.indexOf(text); at >= 0 && found.length < most; at = page.indexOf(text, at + 1)) {
      found.push(at);
    }
    return found;
  }
  const lead = words.starts[rarest]!;
  for (let k = pageWords.first[rarestId]!; k < pageWords.first[rarestId + 1]! && found.length < most; k++) {
    const at = pageWords.starts[pageWords.places[k]!]! - lead;
    if (at >= 0 && page.startsWith(text, at)) found.push(at);
  }
  return found;
}
