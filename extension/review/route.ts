import type { DossierFilter } from '../../src/dossiers/search';
import type { LedgerFilter } from '../../src/ledger';
import { type IdentityKey, parseIdentityKey } from '../../src/names';
import { parseDossierFilter, writeDossierFilter } from './dossiers/filter';
import { type Filter, noFilter, parseFilter, writeFilter } from './filter';
import { parseLedgerFilter, writeLedgerFilter } from './ledger/filter';

/** What the review page shows. It stands in the address's hash, so that it can be kept and gone back to. */
export type Route =
  | { view: 'annotations'; filter: Filter; annotation: string | null }
  | { view: 'settings' }
  /** Every tag in use. */
  | { view: 'tags' }
  /** The texts that were kept of one page. */
  | { view: 'versions'; page: string }
  /** Claims by measure: all groups, or the one that a claim is in. */
  | { view: 'ledger'; filter: LedgerFilter; group: string | null }
  /** Everyone who is named in what was saved. */
  | { view: 'dossiers'; filter: DossierFilter }
  /** One of them, by one of the keys of an identity. */
  | { view: 'dossier'; key: IdentityKey }
  /** Claims counted, over time and by outlet: all, or those about one target. */
  | { view: 'pictures'; target: IdentityKey | null };

/** The way to another route. `replace` leaves no step in the browser's history, as while typing. */
export type Go = (route: Route, how?: 'replace') => void;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Undoes encodeURIComponent; what is not so encoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/**
 * Reads a hash such as `#/annotations?q=bank&kind=claim`, `#/annotation/ID`, `#/versions?page=URL`, `#/ledger/ID`, `#/tags` or `#/settings`;
 * anything else is the whole list.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view, id = ''] = path.split('/');
  if (view === 'settings' || view === 'tags') return { view };
  const page = new URLSearchParams(query).get('page');
  if (view === 'versions' && page) return { view: 'versions', page };
  if (view === 'ledger') {
    const group = uuid.test(id) ? id.toLowerCase() : null;
    return { view, filter: parseLedgerFilter(new URLSearchParams(query)), group };
  }
  if (view === 'dossiers') return { view, filter: parseDossierFilter(new URLSearchParams(query)) };
  const key = parseIdentityKey(decoded(id));
  if (view === 'dossier' && key) return { view, key };
  if (view === 'pictures')
    return { view, target: parseIdentityKey(new URLSearchParams(query).get('target')) };
  const filter = parseFilter(new URLSearchParams(query));
  if (view === 'annotation' && uuid.test(id)) return { view: 'annotations', filter, annotation: id };
  return { view: 'annotations', filter, annotation: null };
}

/** The hash of a route, `#` included. */
export function writeRoute(route: Route): string {
  if (route.view === 'settings' || route.view === 'tags') return `#/${route.view}`;
  if (route.view === 'versions') return `#/versions?${new URLSearchParams({ page: route.page })}`;
  if (route.view === 'ledger') {
    const path = route.group ? `#/ledger/${route.group}` : '#/ledger';
    return withQuery(path, writeLedgerFilter(route.filter));
  }
  if (route.view === 'dossiers') return withQuery('#/dossiers', writeDossierFilter(route.filter));
  if (route.view === 'dossier') return `#/dossier/${encodeURIComponent(route.key)}`;
  if (route.view === 'pictures')
    return withQuery(
      '#/pictures',
      new URLSearchParams(route.target === null ? {} : { target: route.target }),
    );
  const path = route.annotation ? `#/annotation/${route.annotation}` : '#/annotations';
  return withQuery(path, writeFilter(route.filter));
}

export const wholeList = {
  view: 'annotations',
  filter: noFilter,
  annotation: null,
} as const satisfies Route;
