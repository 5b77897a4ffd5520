import { type PictureClaim, publishedDay } from '../pictures';
import type { PageContents } from '../store/contents';
import type { Decision } from '../store/model';
import { type Dossiers, makeDossiers } from './index';
import { type DossierRecord, toRecord } from './record';
import type { PageFacts } from './types';

/** What dossiers and pictures are made of, page by page, so that a changed page is read anew without the others. */
export class Collection {
  readonly #pages = new Map<string, PageFacts>();
  readonly #records = new Map<string, DossierRecord[]>();

  /** Takes in what stands on a page, in place of what stood there before. */
  put({ url, page, annotations }: PageContents): void {
    const { title = null, outlet = null, published = null } = page ?? {};
    this.#pages.set(url, { url, title, outlet, published });
    this.#records.set(
      url,
      annotations.map(toRecord).filter((record) => record !== null),
    );
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
