import { commonRuns } from './sequence-diff';

/** A run of words that both texts have, or that one has; of a replacement the removed part comes first. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** Where the run begins: in the old text for `same` and `removed`, in the new one for `added`. UTF-16 units. */
  start: number;
}

/** A word, a run of white space, or a single mark. */
const TOKEN = /[\p{L}\p{N}\p{M}_]+(?:['’.,][\p{L}\p{N}\p{M}_]+)*|\s+|[^\s\p{L}\p{N}\p{M}_]/gu;
const SPACE = /^\s+$/;

/** Numbers for the tokens of a text, the same for the same token. */
function numbered(text: string, numbers: Map<string, number>): { ends: Int32Array; ids: Int32Array } {
  const tokens = text.match(TOKEN) ?? [];
  const ids = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  let end = 0;
  tokens.forEach((token, i) => {
    let id = numbers.get(token);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(token, id);
    }
    ids[i] = id;
    end += token.length;
    ends[i] = end;
  });
  return { ends, ids };
}

interface Edit {
  removed: string;
  added: string;
  /** What both texts have after the replacement. */
  same: string;
}

/**
 * The word-level difference of two texts. The segments that are `same` or `removed` make up `before`, those that are `same` or
 * `added` make up `after`. Time grows with the length of the texts. Words left standing alone in the midst of a rewritten
 * passage are shown as part of it, which reads better than a sieve.
 */
export function diffWords(before: string, after: string): Segment[] {
  const numbers = new Map<string, number>();
  const a = numbered(before, numbers);
  const b = numbered(after, numbers);
  const edits: Edit[] = [];
  let [atA, atB] = [0, 0];
  const textTo = (text: string, ends: Int32Array, from: number, to: number) =>
    text.slice(from === 0 ? 0 : ends[from - 1], to === 0 ? 0 : ends[to - 1]);
  const push = (i: number, j: number, length: number) => {
    edits.push({
      removed: textTo(before, a.ends, atA, i),
      added: textTo(after, b.ends, atB, j),
      same: textTo(before, a.ends, i, i + length),
    });
    [atA, atB] = [i + length, j + length];
  };
  for (const run of commonRuns(a.ids, b.ids)) push(run.a, run.b, run.length);
  push(a.ids.length, b.ids.length, 0);
  return placed(joinedRewrites(edits));
}

const letters = (text: string) => (SPACE.test(text) ? 0 : text.length);

/** Takes what stands between two replacements into them where it is shorter than both (as in diff-match-patch's clean-up). */
function joinedRewrites(edits: Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    let current = edit;
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const around = Math.min(
        Math.max(last.removed.length, last.added.length),
        Math.max(current.removed.length, current.added.length),
      );
      if (around === 0 || letters(last.same) >= around) break;
      joined.pop();
      current = {
        removed: last.removed + last.same + current.removed,
        added: last.added + last.same + current.added,
        same: current.same,
      };
    }
    joined.push(current);
  }
  return joined;
}

function placed(edits: Edit[]): Segment[] {
  const segments: Segment[] = [];
  let inBefore = 0;
  let inAfter = 0;
  for (const { removed, added, same } of edits) {
    if (removed !== '') segments.push({ kind: 'removed', text: removed, start: inBefore });
    if (added !== '') segments.push({ kind: 'added', text: added, start: inAfter });
    inBefore += removed.length;
    inAfter += added.length;
    const last = segments.at(-1);
    if (same !== '' && last?.kind === 'same') last.text += same;
    else if (same !== '') segments.push({ kind: 'same', text: same, start: inBefore });
    inBefore += same.length;
    inAfter += same.length;
  }
  return segments;
}
