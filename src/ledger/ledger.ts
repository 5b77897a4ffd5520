import type { PageContents } from '../store/contents';
import type { Decision } from '../store/model';
import type { Read } from './buckets';
import { ledgerClaim } from './claim';
import { groupReads, readClaim } from './group';
import type { Group } from './summary';

/** The claims of a store, page by page, so that a changed page is read anew without the others. */
export class Ledger {
  readonly #pages = new Map<string, Read[]>();

  /** Takes in what stands on a page, in place of what stood there before. Claims that the reader set aside are left out. */
  put({ url, page, annotations }: PageContents): void {
    const claims = annotations.filter(({ kind, dismissed }) => kind === 'claim' && !dismissed);
    if (claims.length === 0) this.#pages.delete(url);
    else
      this.#pages.set(
        url,
        claims.map((annotation) => readClaim(ledgerClaim(annotation, page))),
      );
  }

  /** All claims in groups, as the reader's decisions (oldest first) have them. */
  groups(decisions: readonly Decision[]): Group[] {
    return groupReads([...this.#pages.values()].flat(), decisions);
  }
}
