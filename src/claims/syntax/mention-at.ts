import type { Doc } from '../../detect/doc';

/** A mention as a half-open range of tokens. */
export interface MentionRange {
  first: number;
  last: number;
  isPerson: boolean;
  /** False for officials who are left unnamed. */
  named: boolean;
}

/** The official or institution that covers a token, or null. Takes time in the logarithm of the mentions. */
export function mentionAt({ tokens, officials, institutions }: Doc, token: number): MentionRange | null {
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  for (const list of [officials, institutions]) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (list[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    const found = list[low];
    if (found && found.start < end)
      return {
        first: tokens.at(found.start),
        last: tokens.at(found.end - 1) + 1,
        isPerson: list === officials,
        named: !('anonymous' in found && found.anonymous === true),
      };
  }
  return null;
}
