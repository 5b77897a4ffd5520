const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Converts offsets of a text from UTF-16 code units, as the store counts, to Unicode code points, as the Web Annotation
 * model counts. An offset in the middle of a character becomes that of its start. Null where both count alike, as in most texts.
 */
export function codePointCounter(text: string): ((offset: number) => number) | null {
  // Where the second half of each pair stands, in order.
  const seconds = Array.from(text.matchAll(PAIR), ({ index }) => index + 1);
  if (seconds.length === 0) return null;
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low - (seconds[low] === offset ? 1 : 0);
  };
}
