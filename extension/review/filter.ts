import { type IdentityKey, parseIdentityKey } from '../../src/names';
import type { AnnotationKind, Verdict } from '../../src/store/model';

export const kinds = [
  'claim',
  'official',
  'institution',
  'note',
] as const satisfies readonly AnnotationKind[];
export const verdictChoices = ['confirmed', 'speculative', 'none'] as const satisfies readonly (
  | Verdict
  | 'none'
)[];
export const sortColumns = ['saved', 'published', 'outlet'] as const;

export type VerdictChoice = (typeof verdictChoices)[number];
export type SortColumn = (typeof sortColumns)[number];

/** What the list is narrowed to; an empty list narrows nothing. */
export interface Filter {
  query: string;
  kinds: AnnotationKind[];
  verdicts: VerdictChoice[];
  outlets: string[];
  tags: string[];
  /** Days (YYYY-MM-DD) of publication, both inclusive; null is open. */
  from: string | null;
  to: string | null;
  /** Only what the reader set aside ("not a claim"). */
  dismissed: boolean;
  /** Only what names the person, body or country of a dossier. */
  dossier: IdentityKey | null;
  sort: SortColumn;
  descending: boolean;
}

export const noFilter: Filter = {
  query: '',
  kinds: [],
  verdicts: [],
  outlets: [],
  tags: [],
  from: null,
  to: null,
  dismissed: false,
  dossier: null,
  sort: 'saved',
  descending: true,
};

const day = /^\d{4}-\d{2}-\d{2}$/;

function among<T extends string>(known: readonly T[], given: readonly string[]): T[] {
  return known.filter((value) => given.includes(value));
}

/** Reads a filter from an address; what is of no known form is left out. */
export function parseFilter(params: URLSearchParams): Filter {
  const dayOf = (name: string) => {
    const value = params.get(name);
    return value !== null && day.test(value) ? value : null;
  };
  const [sort = noFilter.sort] = among(sortColumns, params.getAll('sort'));
  return {
    query: params.get('q') ?? '',
    kinds: among(kinds, params.getAll('kind')),
    verdicts: among(verdictChoices, params.getAll('verdict')),
    outlets: [...new Set(params.getAll('outlet'))],
    tags: [...new Set(params.getAll('tag'))],
    from: dayOf('from'),
    to: dayOf('to'),
    dismissed: params.get('dismissed') === 'yes',
    dossier: parseIdentityKey(params.get('dossier')),
    sort,
    descending: params.get('order') === 'up' ? false : noFilter.descending,
  };
}

/** The filter as an address has it: only what differs from the whole list. */
export function writeFilter(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query) params.set('q', filter.query);
  const lists = { kind: filter.kinds, verdict: filter.verdicts, outlet: filter.outlets, tag: filter.tags };
  for (const [name, values] of Object.entries(lists)) for (const value of values) params.append(name, value);
  if (filter.from) params.set('from', filter.from);
  if (filter.to) params.set('to', filter.to);
  if (filter.dismissed) params.set('dismissed', 'yes');
  if (filter.dossier) params.set('dossier', filter.dossier);
  if (filter.sort !== noFilter.sort) params.set('sort', filter.sort);
  if (!filter.descending) params.set('order', 'up');
  return params;
}

/** Whether the filter leaves anything out. */
export function isNarrowed(filter: Filter): boolean {
  return writeFilter({ ...filter, sort: noFilter.sort, descending: noFilter.descending }).size > 0;
}

/** A list with a value put in or taken out. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
