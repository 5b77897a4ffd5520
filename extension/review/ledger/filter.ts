import { type LedgerFilter, SORTS, wholeLedger } from '../../../src/ledger';

const FLAGS = ['mixed', 'changed', 'several'] as const;
const WORDS = ['target', 'imposer'] as const;

/** UTF-16 code units of a filter's words that an address may bring. */
const LONGEST = 200;

/** Reads the ledger's filter from an address; what is of no known form is left out. */
export function parseLedgerFilter(params: URLSearchParams): LedgerFilter {
  const filter = { ...wholeLedger };
  for (const name of WORDS) filter[name] = params.get(name)?.slice(0, LONGEST) ?? '';
  for (const name of FLAGS) filter[name] = params.get(name) === '1';
  filter.sort = SORTS.find((sort) => sort === params.get('sort')) ?? wholeLedger.sort;
  return filter;
}

/** The filter as an address has it: only what differs from the whole ledger. */
export function writeLedgerFilter(filter: LedgerFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of WORDS) if (filter[name]) params.set(name, filter[name]);
  for (const name of FLAGS) if (filter[name]) params.set(name, '1');
  if (filter.sort !== wholeLedger.sort) params.set('sort', filter.sort);
  return params;
}
