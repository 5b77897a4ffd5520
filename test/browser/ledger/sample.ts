import type { ExportSet } from '../../../src/exchange/set';
import type { Annotation, Suggestion, Verdict } from '../../../src/store/model';

/** A reader's claims about measures of invented countries: one that goes from hedged to stated, one mixed, others alone. */

interface Told {
  outlet: string | null;
  day: string;
  quote: string;
  status: 'stated' | 'speculative';
  verdict?: Verdict;
  cue?: Suggestion['cues'][number];
  source?: Suggestion['source'];
  who?: [imposer: string | null, measure: string, target: string];
}

const told: readonly Told[] = [
  {
    outlet: 'The Harbour Post',
    day: '2031-01-10',
    quote: 'Norland could freeze the assets of Varga Lines, two officials said.',
    status: 'speculative',
    verdict: 'speculative',
    cue: { words: 'could', kind: 'modal' },
    source: { words: 'two officials', named: false },
    who: ['Norland', 'freeze the assets', 'Varga Lines'],
  },
  {
    outlet: 'The Quay Post',
    day: '2031-02-03',
    quote: 'An asset freeze on the shipping company Varga Lines is likely, Deputy Minister Orla Dehn said.',
    status: 'speculative',
    cue: { words: 'likely', kind: 'possibility' },
    source: { words: 'Deputy Minister Orla Dehn', named: true },
    who: [null, 'asset freeze', 'the shipping company Varga Lines'],
  },
  {
    outlet: 'The Courier',
    day: '2031-03-02',
    quote: 'Norland froze the assets of Varga Lines on Monday.',
    status: 'stated',
    verdict: 'confirmed',
    who: ['Norland', 'froze the assets', 'Varga Lines'],
  },
  {
    outlet: 'The Harbour Post',
    day: '2031-03-03',
    quote: 'The asset freeze that Norland imposed on Varga Lines took effect at midnight.',
    status: 'stated',
    who: ['Norland', 'asset freeze', 'Varga Lines'],
  },
  {
    outlet: 'The Quay Post',
    day: '2031-03-05',
    quote: 'Norland also imposed a travel ban on Varga Lines.',
    status: 'stated',
    who: ['Norland', 'travel ban', 'Varga Lines'],
  },
  {
    outlet: 'The Courier',
    day: '2031-02-20',
    quote: 'Washington blacklisted the broker Ilse Kerr.',
    status: 'stated',
    who: ['Washington', 'blacklisted', 'the broker Ilse Kerr'],
  },
  {
    outlet: 'The Quay Post',
    day: '2031-02-22',
    quote: 'Ilse Kerr may have been put under sanctions by the United States.',
    status: 'speculative',
    cue: { words: 'may have been', kind: 'modal' },
    who: ['the United States', 'sanctions', 'Ilse Kerr'],
  },
  {
    outlet: null,
    day: '2031-02-01',
    quote: 'Further steps are being prepared.',
    status: 'speculative',
  },
];

const AT = '2031-04-01T09:00:00.000Z';

/** The id of the claim of a number, counted from 0. */
export const idOf = (number: number) => `0195665c-6c00-7000-8000-${String(number).padStart(12, '0')}`;

/** The store as an import brings it, each claim in an article of its own. */
export function ledgerStore(): ExportSet {
  const urlOf = (number: number) => `https://news.example/2031/${number}`;
  return {
    pages: told.map(({ outlet, day }, number) => ({
      url: urlOf(number),
      title: `Article ${number}`,
      outlet,
      byline: null,
      published: day,
      language: 'en',
      firstSeen: AT,
      lastSeen: AT,
      textHash: null,
    })),
    annotations: told.map(
      ({ quote, status, verdict = null, cue, source = null, who }, number): Annotation => ({
        id: idOf(number),
        page: urlOf(number),
        kind: 'claim',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
          position: null,
        },
        suggestion: {
          engine: 'sample',
          status,
          cues: cue ? [cue] : [],
          source,
          imposer: who?.[0] ?? null,
          measure: who?.[1] ?? null,
          target: who?.[2] ?? null,
          date: null,
          instrument: null,
          name: null,
          role: null,
        },
        verdict,
        note: '',
        tags: [],
        dismissed: false,
        textHash: null,
        created: AT,
        modified: AT,
      }),
    ),
    history: [],
    texts: [],
    decisions: [],
  };
}
