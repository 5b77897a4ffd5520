import type { ExportSet } from '../../../src/exchange/set';
import { sha256 } from '../../../src/store/hash';
import type { Annotation, Verdict } from '../../../src/store/model';

/** What an analyst of invented countries keeps: eight claims of two articles, for the desk's tests. */

interface Kept {
  quote: string;
  status: 'stated' | 'speculative';
  verdict?: Verdict;
  tags?: string[];
  note?: string;
}

const articles: readonly { path: string; title: string; outlet: string; published: string; kept: Kept[] }[] =
  [
    {
      path: 'ports',
      title: 'Merowe closes its ports to Karvelian tankers',
      outlet: 'The Harbour Courier',
      published: '2026-02-11',
      kept: [
        { quote: 'Merowe barred 14 tankers of the Ostra Line from its ports on Tuesday.', status: 'stated' },
        { quote: 'Two more shipping firms may be named before the end of March.', status: 'speculative' },
        { quote: 'The measure takes effect at midnight.', status: 'stated', tags: ['shipping'] },
        {
          quote: 'Insurers are said to be preparing for a wider ban.',
          status: 'speculative',
          tags: ['shipping', 'Insurers'],
        },
      ],
    },
    {
      path: 'bank',
      title: 'Café owners’ bank loses its clearing licence',
      outlet: 'Karvelia Today',
      published: '2026-03-02',
      kept: [
        { quote: 'The finance ministry froze the reserves of Tavno Bank.', status: 'stated' },
        {
          quote: 'The bank’s chairman could be added to the travel-ban list.',
          status: 'speculative',
          note: 'Ask the registry.',
        },
        { quote: 'An appeal is expected within ten days.', status: 'speculative', tags: ['insurers'] },
        { quote: 'Merowe’s regulator withdrew the clearing licence.', status: 'stated', tags: ['banks'] },
      ],
    },
  ];

const first = Date.UTC(2026, 2, 10, 9);

/** A UUIDv7 of its own for each number. */
const idOf = (number: number) => `019ce0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The set, newest first: the order in which the desk lists it is that of `quotes`, backwards. */
export async function keptClaims(): Promise<ExportSet> {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  for (const { path, title, outlet, published, kept } of articles) {
    const url = `https://news.example/${path}`;
    const text = kept.map(({ quote }) => quote).join(' ');
    const seen = new Date(first).toISOString();
    const hash = await sha256(text);
    set.texts.push({ page: url, hash, text, seen });
    set.pages.push({
      url,
      title,
      outlet,
      byline: null,
      published,
      language: 'en',
      firstSeen: seen,
      lastSeen: seen,
      textHash: hash,
    });
    for (const { quote, status, verdict = null, tags = [], note = '' } of kept) {
      const start = text.indexOf(quote);
      const end = start + quote.length;
      const number = set.annotations.length;
      const created = new Date(first + number * 60_000).toISOString();
      const annotation: Annotation = {
        id: idOf(number),
        page: url,
        kind: 'claim',
        selectors: {
          quote: {
            type: 'TextQuoteSelector',
            exact: quote,
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(end, end + 32),
          },
          position: { type: 'TextPositionSelector', start, end },
        },
        suggestion: {
          engine: 'test',
          status,
          cues: [],
          source: null,
          imposer: null,
          target: null,
          measure: null,
          date: null,
          instrument: null,
          name: null,
          role: null,
        },
        verdict,
        note,
        tags,
        dismissed: false,
        textHash: hash,
        created,
        modified: created,
      };
      set.annotations.push(annotation);
      set.history.push({
        id: idOf(1000 + number),
        annotation: annotation.id,
        field: 'created',
        from: null,
        to: null,
        at: created,
      });
    }
  }
  return set;
}

/** The quotes in the order in which the desk lists them: what was saved last comes first. */
export const quotes: readonly string[] = articles
  .flatMap(({ kept }) => kept.map(({ quote }) => quote))
  .reverse();
