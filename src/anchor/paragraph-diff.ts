import { diffWords, type Segment } from './diff';
import { commonRuns } from './sequence-diff';

/** Paragraphs with less than this share of their words in common are two, not one that was reworded. */
const LEAST_ALIKE = 0.5;
/** A passage of more pairs of paragraphs than this is compared word by word as a whole. */
const MOST_PAIRS = 10_000;

interface Paragraph {
  /** With the line breaks behind it. */
  text: string;
  start: number;
}

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+\n*|\n+/g)].map(({ 0: found, index }) => ({ text: found, start: index }));

const wordsOf = ({ text }: Paragraph) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of words that two sets have in common (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** The pairs of paragraphs, in order of both, that are most alike in all. */
function alike(before: readonly Paragraph[], after: readonly Paragraph[]): [number, number][] {
  const old = before.map(wordsOf);
  const now = after.map(wordsOf);
  const width = now.length + 1;
  const gain = new Float64Array(old.length * width);
  const best = new Float64Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const found = likeness(old[i]!, now[j]!);
      gain[i * width + j] = found >= LEAST_ALIKE ? found + best[(i + 1) * width + j + 1]! : -1;
      best[i * width + j] = Math.max(
        gain[i * width + j]!,
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const most = best[i * width + j]!;
    if (gain[i * width + j] === most) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j] === most) i++;
    else j++;
  }
  return pairs;
}

/**
 * The difference of two texts of an article: paragraphs that were put in or taken out as a whole, and within the reworded ones
 * the words. Made up as `diffWords` does it.
 */
export function diffParagraphs(before: string, after: string): Segment[] {
  const a = paragraphsOf(before);
  const b = paragraphsOf(after);
  const segments: Segment[] = [];

  const push = (kind: Segment['kind'], text: string, start: number) => {
    const last = segments.at(-1);
    if (last?.kind === kind && last.start + last.text.length === start) last.text += text;
    else if (text !== '') segments.push({ kind, text, start });
  };
  const pushWords = (old: string, oldStart: number, now: string, nowStart: number) => {
    for (const { kind, text, start } of diffWords(old, now))
      push(kind, text, start + (kind === 'added' ? nowStart : oldStart));
  };
  const joined = (parts: readonly Paragraph[]) => parts.map(({ text }) => text).join('');

  function pushGap(old: readonly Paragraph[], now: readonly Paragraph[], oldStart: number, nowStart: number) {
    if (old.length * now.length > MOST_PAIRS) return pushWords(joined(old), oldStart, joined(now), nowStart);
    let [atOld, atNow] = [0, 0];
    for (const [i, j] of [...alike(old, now), [old.length, now.length] as const]) {
      for (const { text, start } of old.slice(atOld, i)) push('removed', text, start);
      for (const { text, start } of now.slice(atNow, j)) push('added', text, start);
      const [was, is] = [old[i], now[j]];
      if (was && is) pushWords(was.text, was.start, is.text, is.start);
      [atOld, atNow] = [i + 1, j + 1];
    }
  }

  const numbers = new Map<string, number>();
  const numbered = (paragraphs: readonly Paragraph[]) =>
    Int32Array.from(paragraphs, ({ text }) => {
      const words = text.trim();
      if (!numbers.has(words)) numbers.set(words, numbers.size);
      return numbers.get(words) ?? 0;
    });
  let [atA, atB] = [0, 0];
  const end = { a: a.length, b: b.length, length: 0 };
  for (const run of [...commonRuns(numbered(a), numbered(b)), end]) {
    const [gapA, gapB] = [a.slice(atA, run.a), b.slice(atB, run.b)];
    pushGap(gapA, gapB, gapA[0]?.start ?? 0, gapB[0]?.start ?? 0);
    for (let k = 0; k < run.length; k++) {
      const [was, is] = [a[run.a + k]!, b[run.b + k]!];
      pushWords(was.text, was.start, is.text, is.start);
    }
    [atA, atB] = [run.a + run.length, run.b + run.length];
  }
  return segments;
}
