import { type DossierFilter, dossierSorts } from '../../../src/dossiers/search';
import { identityKinds } from '../../../src/names';

export const allDossiers: DossierFilter = { query: '', kind: null, sort: 'seen' };

function among<T extends string>(known: readonly T[], given: string | null): T | null {
  return known.find((value) => value === given) ?? null;
}

/** Reads the list's filter from an address; what is of no known form is left out. */
export function parseDossierFilter(params: URLSearchParams): DossierFilter {
  return {
    query: params.get('q') ?? '',
    kind: among(identityKinds, params.get('kind')),
    sort: among(dossierSorts, params.get('sort')) ?? allDossiers.sort,
  };
}

/** The filter as an address has it: only what differs from the whole list. */
export function writeDossierFilter({ query, kind, sort }: DossierFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (kind) params.set('kind', kind);
  if (sort !== allDossiers.sort) params.set('sort', sort);
  return params;
}
