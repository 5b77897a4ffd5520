import type { Annotation, Page, TextVersion } from '../store/model';
import type { ExportSet } from './set';
import { textFragmentUrl } from './text-fragment';
import { linkUrl } from './web-url';

/** A page with what was saved on it, in order of position. */
export interface Article {
  page: Page;
  /** Its address as `linkUrl` gives it. */
  link: string | null;
  annotations: Annotation[];
  /** Its text versions by hash. */
  texts: ReadonlyMap<string, TextVersion>;
}

const start = ({ selectors }: Annotation) => selectors.position?.start ?? Number.MAX_SAFE_INTEGER;

const byPlace = (first: Annotation, second: Annotation) =>
  start(first) - start(second) ||
  (first.created < second.created ? -1 : Number(first.created > second.created));

/** A row for a page of which nothing is known but that something was saved on it. */
export function barePage(url: string, annotations: readonly Annotation[]): Page {
  const times = annotations.map(({ created }) => created).sort();
  return {
    url,
    title: null,
    outlet: null,
    byline: null,
    published: null,
    language: null,
    firstSeen: times[0] ?? new Date(0).toISOString(),
    lastSeen: times.at(-1) ?? new Date(0).toISOString(),
    textHash: null,
  };
}

/** The annotations of a set by article, in order of the set's pages; pages on which nothing was saved are left out. */
export function* articles(set: ExportSet): Generator<Article> {
  const byPage = new Map<string, Annotation[]>();
  for (const annotation of set.annotations) {
    const list = byPage.get(annotation.page);
    if (list) list.push(annotation);
    else byPage.set(annotation.page, [annotation]);
  }
  const texts = new Map<string, Map<string, TextVersion>>();
  for (const version of set.texts) {
    const versions = texts.get(version.page) ?? new Map<string, TextVersion>();
    texts.set(version.page, versions.set(version.hash, version));
  }
  const article = (page: Page, annotations: readonly Annotation[]): Article => ({
    page,
    link: linkUrl(page.url),
    annotations: annotations.toSorted(byPlace),
    texts: texts.get(page.url) ?? new Map(),
  });
  for (const page of set.pages) {
    const annotations = byPage.get(page.url);
    if (!annotations) continue;
    byPage.delete(page.url);
    yield article(page, annotations);
  }
  for (const [url, annotations] of byPage) yield article(barePage(url, annotations), annotations);
}

/** The address of an annotation's place on its page, fit to be made a link; null where the page has none. */
export function placeLink({ link }: Article, { selectors }: Annotation): string | null {
  // A text directive holds nothing that `linkUrl` would change, and the page's part is the same for all of them.
  return link && textFragmentUrl(link, selectors);
}
