import type { ExportSet } from '../../../src/exchange/set';
import type { Annotation, Mention, Page, Suggestion, Verdict } from '../../../src/store/model';

/** A reader's store after a few weeks with made-up outlets: a bank, a minister who changes office, two people of one family name. */

interface Told {
  status: 'stated' | 'speculative';
  verdict?: Verdict;
  mentions: Mention[];
  imposer?: string;
  quote: string;
}

interface Article {
  path: string;
  outlet: string | null;
  published: string | null;
  title: string;
  claims: Told[];
  people?: { name: string; role: string }[];
}

const person = (name: string, part: Mention['part'], role: string | null = null): Mention => ({
  kind: 'official',
  name,
  role,
  part,
});
const body = (name: string, part: Mention['part']): Mention => ({
  kind: 'institution',
  name,
  role: null,
  part,
});

const articles: Article[] = [
  {
    path: 'freeze-weighed',
    outlet: 'The Harbour Post',
    published: '2031-01-14',
    title: 'Norland weighs a freeze of Karvel Bank',
    claims: [
      {
        status: 'speculative',
        verdict: 'confirmed',
        quote:
          'Norland could freeze the assets of Karvel Bank within weeks, Trade Minister Ilse Brandt said.',
        mentions: [body('Karvel Bank', 'target'), person('Ilse Brandt', 'source', 'Trade Minister')],
      },
      {
        status: 'speculative',
        quote: 'The European Union may follow, diplomats said.',
        mentions: [body('European Union', 'imposer')],
      },
    ],
    people: [{ name: 'Ilse Brandt', role: 'Trade Minister' }],
  },
  {
    path: 'freeze-begins',
    outlet: 'The Quay Post',
    published: '2031-02-03',
    title: 'Assets of Karvel Bank frozen',
    claims: [
      {
        status: 'stated',
        verdict: 'confirmed',
        imposer: 'the United Kingdom',
        quote: 'The United Kingdom froze the assets of Karvel Bank and Varga Shipping on Monday.',
        mentions: [body('Karvel Bank', 'target'), body('Varga Shipping', 'target')],
      },
      {
        status: 'stated',
        verdict: 'speculative',
        quote: 'Karvel Bank said that the EU had lifted no measure against Varga Shipping.',
        mentions: [body('Karvel Bank', 'source'), body('EU', 'mentioned'), body('Varga Shipping', 'target')],
      },
    ],
  },
  {
    path: 'new-office',
    outlet: 'The Harbour Post',
    published: '2031-03-10',
    title: 'Brandt moves to the foreign ministry',
    claims: [
      {
        status: 'speculative',
        verdict: 'speculative',
        quote: 'Brandt hinted that Varga Shipping might be taken off the list.',
        mentions: [person('Brandt', 'source'), body('Varga Shipping', 'target')],
      },
    ],
    people: [{ name: 'Ilse Brandt', role: 'Foreign Minister' }],
  },
  {
    path: 'other-brandt',
    outlet: null,
    published: null,
    title: 'Shipowner Olga Brandt appeals',
    claims: [
      {
        status: 'stated',
        quote: 'Olga Brandt appealed against the measures of the E.U. on Friday.',
        mentions: [person('Olga Brandt', 'mentioned', 'Shipowner'), body('E.U.', 'imposer')],
      },
    ],
  },
  {
    path: 'short-name',
    outlet: 'The Quay Post',
    published: '2031-03-21',
    title: 'I. Brandt: no further steps',
    claims: [
      {
        status: 'stated',
        quote: 'I. Brandt ruled out further steps against Karvel Bank.',
        mentions: [person('I. Brandt', 'source'), body('Karvel Bank', 'target')],
      },
    ],
  },
];

const AT = '2031-04-01T09:00:00.000Z';
const nothing: Suggestion = {
  engine: 'sample',
  status: null,
  cues: [],
  source: null,
  imposer: null,
  target: null,
  measure: null,
  date: null,
  instrument: null,
  name: null,
  role: null,
};

/** The store as an import brings it. */
export function sampleStore(): ExportSet {
  let number = 0;
  const annotation = (
    page: string,
    parts: Pick<Annotation, 'kind' | 'suggestion'> & Partial<Annotation>,
    quote: string,
  ) => {
    number += 1;
    return {
      id: `0195665c-6c00-7000-8000-${number.toString(16).padStart(12, '0')}`,
      page,
      selectors: {
        quote: { type: 'TextQuoteSelector' as const, exact: quote, prefix: '', suffix: '' },
        position: null,
      },
      verdict: null,
      note: '',
      tags: [],
      dismissed: false,
      textHash: null,
      created: AT,
      modified: AT,
      ...parts,
    };
  };
  const pages = articles.map(
    ({ path, outlet, published, title }): Page => ({
      url: `https://news.example/2031/${path}`,
      title,
      outlet,
      byline: null,
      published,
      language: 'en',
      firstSeen: AT,
      lastSeen: AT,
      textHash: null,
    }),
  );
  const annotations = articles.flatMap(({ claims, people = [] }, index): Annotation[] => {
    const { url } = pages[index]!;
    return [
      ...claims.map(({ status, verdict = null, mentions, imposer = null, quote }) =>
        annotation(
          url,
          { kind: 'claim', verdict, suggestion: { ...nothing, status, imposer, mentions } },
          quote,
        ),
      ),
      ...people.map(({ name, role }) =>
        annotation(url, { kind: 'official', suggestion: { ...nothing, name, role } }, `${role} ${name}`),
      ),
    ];
  });
  return { pages, annotations, history: [], texts: [], decisions: [] };
}
