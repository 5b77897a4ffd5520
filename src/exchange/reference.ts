import type { Annotation, Page } from '../store/model';
import { statusWords, verdictWords } from './facts';
import type { Labels } from './labels';

/** Control characters and line breaks would begin a new field in a reference manager's format. */
const BREAKS = /[\s\p{Cc}\p{Surrogate}]+/gu;

/** Anything that `oneLine` would change: most texts are spared it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
const ANYTHING = /[^\S ]| {2}|^ | $|[\0-\x1f\x7f-\x9f\ud800-\udfff]/;

/** A text on one line. */
export function oneLine(text: string): string {
  if (!ANYTHING.test(text)) return text;
  return text.replace(BREAKS, ' ').trim();
}

/** Year, month and day as far as a published date gives them; null where it is none. */
export function dateParts(date: string | null): number[] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (!match) return null;
  return match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** A quote with what is known and thought of it, on one line. */
export function citedQuote(annotation: Annotation, labels: Labels): string {
  const { selectors, note, tags, suggestion } = annotation;
  const status = statusWords(suggestion, labels);
  const verdict = verdictWords(annotation, labels);
  const parts = [
    `“${selectors.quote.exact}”`,
    verdict && `${labels.verdict}: ${verdict}`,
    status && `${labels.suggestion}: ${status}`,
    tags.length > 0 && `${labels.tags}: ${tags.join(', ')}`,
    note.trim() !== '' && `${labels.note}: ${note}`,
  ];
  return parts
    .filter((part) => typeof part === 'string')
    .map(oneLine)
    .join(' · ');
}

/** Tags of all annotations of a page, each once. */
export function allTags(annotations: readonly Annotation[]): string[] {
  return [...new Set(annotations.flatMap(({ tags }) => tags))];
}

/** A page in an outlet is a newspaper's article, another one a web page. */
export function isInOutlet(page: Page): boolean {
  return page.outlet !== null && page.outlet.trim() !== '';
}
