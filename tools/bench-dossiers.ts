/**
 * Times dossiers and pictures over made-up claims: npm run bench:dossiers -- [CLAIMS]
 *
 * Twenty claims an article, each naming two people or bodies and a country, out of pools in which few are frequent (Zipf), and a
 * hundred decisions of the reader. Median of 9 runs after 3 to warm up, milliseconds of processor time (of all threads, so that other
 * work on the machine does not count and collecting garbage does).
 */
import { type DossierRecord, makeDossiers, type PageFacts, toRecord } from '../src/dossiers/index';
import { oneAndTheSame } from '../src/dossiers/rulings';
import { byOutlet, timeline } from '../src/pictures/index';
import type { Annotation, Decision, Mention } from '../src/store/model';
import { record } from './bench/record';

const PER_ARTICLE = 20;
const RUNS = 9;
const WARM_UP = 3;

const claims = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(claims) || claims < PER_ARTICLE) {
  console.error(`usage: npm run bench:dossiers -- [CLAIMS], ${PER_ARTICLE} at least`);
  process.exit(2);
}

/** Even over [0, 1) for consecutive numbers (Knuth's multiplicative hash). */
const chance = (number: number) => (Math.imul(number + 1, 2_654_435_761) >>> 0) / 2 ** 32;
/** One of `size`, the first ones often. */
const zipf = (size: number, number: number) => Math.floor(size ** chance(number)) - 1;

const PEOPLE = 5000;
const BODIES = 5000;
const COUNTRIES = ['Iran', 'Russia', 'the United States', 'Belarus', 'Syria', 'North Korea'];
const spelt = (number: number) =>
  [...String(number)]
    .map((digit) => 'bakemilonudapitosugere'.slice(Number(digit) * 2, Number(digit) * 2 + 2))
    .join('');
const proper = (word: string) => word[0]!.toUpperCase() + word.slice(1);
/** A tenth by family name alone. */
const personName = (number: number, seed: number) =>
  `${chance(seed) < 0.1 ? '' : `${proper(spelt(number % 300))} `}${proper(spelt(number % 700))}`;

const urlOf = (article: number) => `https://news${article % 80}.example/${article}`;
const dayOf = (article: number) =>
  new Date(Date.UTC(2022, 0, 1) + (article % 1500) * 86_400_000).toISOString();

function annotation(number: number): Annotation {
  const article = Math.floor(number / PER_ARTICLE);
  const mentions: Mention[] = [
    {
      kind: 'official',
      name: personName(zipf(PEOPLE, number * 7), number * 11),
      role: 'Minister',
      part: 'source',
    },
    {
      kind: 'institution',
      name: `${proper(spelt(zipf(BODIES, number * 13)))} Shipping`,
      role: null,
      part: 'target',
    },
  ];
  return {
    id: `0190a0b1-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    page: urlOf(article),
    kind: 'claim',
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: 'Made up.', prefix: '', suffix: '' },
      position: null,
    },
    suggestion: {
      engine: 'made-up',
      status: chance(number) < 0.5 ? 'stated' : 'speculative',
      cues: [],
      source: null,
      imposer: COUNTRIES[zipf(COUNTRIES.length, number * 17)] ?? 'Iran',
      target: null,
      measure: null,
      date: null,
      instrument: null,
      name: null,
      role: null,
      mentions,
    },
    verdict: null,
    note: '',
    tags: [],
    dismissed: false,
    textHash: null,
    created: dayOf(article),
    modified: dayOf(article),
  };
}

function timed(name: string, work: () => unknown): void {
  const times: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    if (run >= 0) times.push((user + system) / 1000);
  }
  times.sort((one, other) => one - other);
  const median = times[Math.floor(RUNS / 2)]!;
  record({ name, value: median, unit: 'ms' });
  console.log(`${name}: ${median.toFixed(1)} ms`);
}

const annotations = Array.from({ length: claims }, (_, number) => annotation(number));
const articles = Math.ceil(claims / PER_ARTICLE);
const pages = new Map(
  Array.from({ length: articles }, (_, article): [string, PageFacts] => [
    urlOf(article),
    { url: urlOf(article), title: 'Made up', outlet: `Outlet ${article % 80}`, published: dayOf(article) },
  ]),
);
const read = () => annotations.map(toRecord).filter((made): made is DossierRecord => made !== null);
const records = read();
const undecided = makeDossiers(records, pages, []);
const decisions = Array.from({ length: 100 }, (_, number): Decision[] => {
  const pair = [undecided.list[number * 2], undecided.list[number * 2 + 1]].flatMap((row) => row ?? []);
  return oneAndTheSame(pair.flatMap(({ key }) => undecided.open(key) ?? [])).map((draft) => ({
    ...draft,
    id: `0190a0b2-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    at: '2031-01-01T00:00:00.000Z',
    withdrawn: null,
  }));
}).flat();
const dossiers = makeDossiers(records, pages, decisions);
const [biggest] = [...dossiers.list].sort((one, other) => other.annotations - one.annotations);
if (!biggest) throw new Error('nobody is named');
const told = records.map(({ status, verdict, page }) => {
  const { published, outlet } = pages.get(page)!;
  return { day: published!.slice(0, 10), outlet, status, verdict };
});

console.log(
  `${claims} claims in ${articles} articles, ${dossiers.list.length} dossiers, ${decisions.length} decisions`,
);
timed('names read out of the claims', read);
timed('dossiers of all', () => makeDossiers(records, pages, decisions));
timed(`biggest dossier opened (${biggest.annotations} claims)`, () => dossiers.open(biggest.key));
timed('timeline of all claims', () => timeline(told));
timed('claims by outlet', () => byOutlet(told));
