import type { PageContents, Taker } from '../store/contents';
import type { Decision } from '../store/model';
import type { Read } from './buckets';
import { ledgerClaim } from './claim';
import { groupReads, readClaim } from './group';
import type { Group } from './summary';

/** The claims of a store, page by page, so that a changed page is read anew without the others. */
export class Ledger implements Taker {
  readonly #pages = new Map<string, Read[]>();

  clear(): void {
    this.#pages.clear();
  }

  put(contents: PageContents): void {
    this.#pages.delete(contents.url);
    this.add(contents);
  }

  /** Claims that the reader set aside are left out. */
  add({ url, page, annotations }: PageContents): void {
    const claims = annotations.filter(({ kind, dismissed }) => kind === 'claim' && !dismissed);
    if (claims.length === 0) return;
    const reads = claims.map((annotation) => readClaim(ledgerClaim(annotation, page)));
    this.#pages.set(url, [...(this.#pages.get(url) ?? []), ...reads]);
  }

  /** All claims in groups, as the reader's decisions (oldest first) have them. */
  groups(decisions: readonly Decision[]): Group[] {
    return groupReads([...this.#pages.values()].flat(), decisions);
  }
}
