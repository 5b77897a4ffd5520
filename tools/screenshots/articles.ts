import type { Verdict } from '../../src/store/model';

/** What an analyst has read in one spring, for the screenshots: a bank's way onto the lists, as four invented outlets told it. */
export interface Article {
  url: string;
  outlet: string;
  byline: string;
  /** Day of publication; the article was read the same morning. */
  published: string;
  title: string;
  paragraphs: string[];
  /** How the outlet worded some things when it changed the article later. */
  later?: { from: string; to: string }[];
  /** What the reader made of the claims that have these words. */
  marks: { words: string; verdict?: Verdict; note?: string; tags?: string[] }[];
}

export const articles: readonly Article[] = [
  {
    url: 'https://northern-ledger.example/2026/02/washington-weighs-measures',
    outlet: 'The Northern Ledger',
    byline: 'Odile Farrant',
    published: '2026-02-18',
    title: 'Washington weighs measures against Karvelian bank',
    paragraphs: [
      'WASHINGTON, Feb. 18 (Ledger) -- The United States could impose sanctions on the Maritime Credit Bank of Karvelia within weeks, two officials said on condition of anonymity.',
      'Foreign Minister Arvid Lenz of Karvelia dismissed the report. Diplomats said that an oil embargo against Karvelia may be extended in the summer.',
      'The Ostra Line, the largest shipping company of the country, might be added to a list of firms accused of evading the embargo, according to a person familiar with the talks.',
    ],
    marks: [
      { words: 'within weeks', verdict: 'speculative', tags: ['banks'], note: 'Two officials, no names.' },
      { words: 'Ostra Line', verdict: 'speculative', tags: ['shipping'] },
    ],
  },
  {
    url: 'https://quayside-daily.example/world/treasury-list-karvelia',
    outlet: 'Quayside Daily',
    byline: 'Per Holmqvist',
    published: '2026-03-03',
    title: 'Treasury said to have a list ready',
    paragraphs: [
      'The Treasury Department is reportedly preparing sanctions on the Maritime Credit Bank of Karvelia, the lender that pays for most of the country’s tanker fleet.',
      'Deputy Finance Minister Tomas Hallgren said that his government would support an asset freeze on the Maritime Credit Bank of Karvelia.',
      'Norland on Monday banned tankers of the Ostra Line from its ports.',
    ],
    marks: [
      { words: 'reportedly preparing', tags: ['banks'] },
      { words: 'banned tankers', verdict: 'confirmed', tags: ['shipping', 'ports'] },
    ],
  },
  {
    url: 'https://harbour-courier.example/2026/03/us-blacklists-bank',
    outlet: 'The Harbour Courier',
    byline: 'Ines Aldemar',
    published: '2026-03-09',
    title: 'U.S. puts Maritime Credit Bank under sanctions',
    paragraphs: [
      'WASHINGTON, March 9 (Courier) -- The Treasury Department imposed sanctions on the Maritime Credit Bank of Karvelia on Monday, cutting it off from the dollar.',
      'It also blacklisted the Ostra Line and two of its managers, whom it accused of carrying oil under false papers.',
      'The European Commission could propose an asset freeze on the Maritime Credit Bank of Karvelia as early as next week, diplomats said.',
      'Foreign Minister Arvid Lenz of Karvelia called the sanctions illegal and said that grain exports might be halted.',
    ],
    later: [
      { from: 'two of its managers', to: 'three of its managers' },
      { from: 'as early as next week, diplomats said', to: 'in April, two diplomats said' },
    ],
    marks: [
      {
        words: 'on Monday, cutting',
        verdict: 'confirmed',
        tags: ['banks'],
        note: 'Press notice read; the number of the listing is in the annex.',
      },
      { words: 'blacklisted the Ostra Line', verdict: 'confirmed', tags: ['shipping'] },
      { words: 'as early as next week', verdict: 'speculative', tags: ['banks', 'EU'] },
    ],
  },
  {
    url: 'https://karvelia-today.example/news/lender-cut-off',
    outlet: 'Karvelia Today',
    byline: 'Zdena Orlik',
    published: '2026-03-10',
    title: 'Lender cut off from the dollar',
    paragraphs: [
      'The United States sanctioned the Maritime Credit Bank of Karvelia on Monday, and the central bank promised to step in for its depositors.',
      'Central Bank Governor Mira Sedlak said that the sanctions were expected to have little effect on wages and pensions.',
      'The finance ministry said it had lifted its own limits on the accounts of the Ostra Line.',
    ],
    marks: [
      { words: 'sanctioned the Maritime Credit Bank', verdict: 'confirmed', tags: ['banks'] },
      { words: 'Ostra Line', tags: ['shipping'] },
    ],
  },
  {
    url: 'https://northern-ledger.example/2026/03/brussels-freeze',
    outlet: 'The Northern Ledger',
    byline: 'Odile Farrant',
    published: '2026-03-24',
    title: 'Brussels closer to a freeze of its own',
    paragraphs: [
      'The European Union is likely to freeze the assets of the Maritime Credit Bank of Karvelia before Easter, said Joana Pires, a shipping analyst in Lisbon.',
      'Deputy Finance Minister Tomas Hallgren said that insurers would be told to end their contracts with the Ostra Line.',
      'The European Union also extended its arms embargo on Karvelia for a year.',
    ],
    marks: [
      { words: 'before Easter', tags: ['banks', 'EU'] },
      { words: 'arms embargo', verdict: 'confirmed', tags: ['EU'] },
    ],
  },
  {
    url: 'https://harbour-courier.example/2026/04/eu-freezes-assets',
    outlet: 'The Harbour Courier',
    byline: 'Ines Aldemar',
    published: '2026-04-02',
    title: 'EU freezes assets of Karvelian shipping bank',
    paragraphs: [
      'BRUSSELS, April 2 (Courier) -- The European Union froze the assets of the Maritime Credit Bank of Karvelia on Thursday.',
      'Norland is expected to follow with an asset freeze on the Ostra Line, Deputy Finance Minister Tomas Hallgren said.',
      'Foreign Minister Arvid Lenz of Karvelia said that his country had banned imports of wine from the European Union.',
    ],
    marks: [
      {
        words: 'on Thursday',
        verdict: 'confirmed',
        tags: ['banks', 'EU'],
        note: 'Official Journal, same day.',
      },
      { words: 'Norland is expected', tags: ['shipping'] },
    ],
  },
];
