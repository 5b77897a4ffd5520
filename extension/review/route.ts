import { type Filter, noFilter, parseFilter, writeFilter } from './filter';

/** What the review page shows. It stands in the address's hash, so that it can be kept and gone back to. */
export type Route =
  | { view: 'annotations'; filter: Filter; annotation: string | null }
  | { view: 'settings' }
  /** Every tag in use. */
  | { view: 'tags' }
  /** The texts that were kept of one page. */
  | { view: 'versions'; page: string };

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a hash such as `#/annotations?q=bank&kind=claim`, `#/annotation/ID`, `#/versions?page=URL`, `#/tags` or `#/settings`; anything else is the whole list. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view, id = ''] = path.split('/');
  if (view === 'settings' || view === 'tags') return { view };
  const page = new URLSearchParams(query).get('page');
  if (view === 'versions' && page) return { view: 'versions', page };
  const filter = parseFilter(new URLSearchParams(query));
  if (view === 'annotation' && uuid.test(id)) return { view: 'annotations', filter, annotation: id };
  return { view: 'annotations', filter, annotation: null };
}

/** The hash of a route, `#` included. */
export function writeRoute(route: Route): string {
  if (route.view === 'settings' || route.view === 'tags') return `#/${route.view}`;
  if (route.view === 'versions') return `#/versions?${new URLSearchParams({ page: route.page })}`;
  const query = writeFilter(route.filter).toString();
  const path = route.annotation ? `#/annotation/${route.annotation}` : '#/annotations';
  return query ? `${path}?${query}` : path;
}

export const wholeList: Route = { view: 'annotations', filter: noFilter, annotation: null };
