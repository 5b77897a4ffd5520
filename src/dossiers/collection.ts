import { type PictureClaim, publishedDay } from '../pictures';
import type { PageContents, Taker } from '../store/contents';
import type { Decision } from '../store/model';
import { type Dossiers, makeDossiers } from './index';
import { type DossierRecord, toRecord } from './record';
import type { PageFacts } from './types';

/** What dossiers and pictures are made of, page by page, so that a changed page is read anew without the others. */
export class Collection implements Taker {
  readonly #pages = new Map<string, PageFacts>();
  readonly #records = new Map<string, DossierRecord[]>();

  clear(): void {
    this.#pages.clear();
    this.#records.clear();
  }

  put(contents: PageContents): void {
    this.#records.delete(contents.url);
    this.add(contents);
  }

  add({ url, page, annotations }: PageContents): void {
    const { title = null, outlet = null, published = null } = page ?? {};
    this.#pages.set(url, { url, title, outlet, published });
    const records = annotations.map(toRecord).filter((record) => record !== null);
    this.#records.set(url, [...(this.#records.get(url) ?? []), ...records]);
  }

  /** Dossiers of everything, as the reader's decisions have it. */
  dossiers(decisions: readonly Decision[]): Dossiers {
    return makeDossiers([...this.#records.values()].flat(), this.#pages, decisions);
  }

  /** All claims, or those of the given ids, as pictures need them; in no order. */
  claims(ids?: Iterable<string>): PictureClaim[] {
    const wanted = ids && new Set(ids);
    return [...this.#records].flatMap(([url, records]) => {
      const page = this.#pages.get(url);
      const day = publishedDay(page?.published ?? null);
      return records
        .filter(({ id, kind }) => kind === 'claim' && (!wanted || wanted.has(id)))
        .map(({ status, verdict }) => ({ day, outlet: page?.outlet ?? null, status, verdict }));
    });
  }
}
