import type { LedgerClaim } from '../../../src/ledger';
import { ledgerClaim } from '../../../src/ledger';
import type { Annotation, Decision, Page, Suggestion } from '../../../src/store/model';
import { suggestion } from '../store/support';

/** Ids in the order in which they are asked for. */
export function idOf(number: number): string {
  return `0195665c-6c00-7000-8000-${String(number).padStart(12, '0')}`;
}

interface Told {
  /** Where it was reported; another paper for each number by default. */
  outlet?: string;
  /** Of the article: YYYY-MM-DD. */
  published?: string | null;
  quote?: string;
  verdict?: Annotation['verdict'];
}

/** A saved claim as an article of the day tells it: number, then what is said. */
export function claim(
  number: number,
  {
    outlet = `Paper ${number}`,
    published = '2031-03-04',
    quote,
    verdict = null,
    ...parts
  }: Told & Partial<Suggestion>,
): LedgerClaim {
  const url = `https://news.example/${number}`;
  const exact = quote ?? `Report ${number}.`;
  const page: Page = {
    url,
    title: `Article ${number}`,
    outlet,
    byline: null,
    published,
    language: 'en',
    firstSeen: '2031-06-01T00:00:00.000Z',
    lastSeen: '2031-06-01T00:00:00.000Z',
    textHash: null,
  };
  const annotation: Annotation = {
    id: idOf(number),
    page: url,
    kind: 'claim',
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: null,
    },
    suggestion: suggestion({ status: 'stated', ...parts }),
    verdict,
    note: '',
    tags: [],
    dismissed: false,
    textHash: null,
    created: '2031-06-01T00:00:00.000Z',
    modified: '2031-06-01T00:00:00.000Z',
  };
  return ledgerClaim(annotation, page);
}

/** Decisions in the order in which they were made. */
export function decisions(...made: (readonly [rule: Decision['rule'], ...numbers: number[]])[]): Decision[] {
  return made.map(([rule, ...numbers], index) => ({
    id: `0195665c-6c00-7000-9000-${String(index).padStart(12, '0')}`,
    about: 'measure',
    rule,
    members: numbers.map(idOf),
    at: '2031-06-02T00:00:00.000Z',
    withdrawn: null,
  }));
}
