/** Made-up claims about made-up measures, the same at every run. */
import type { Annotation, Page } from '../../src/store/model';
import { randomNumbers } from '../random';

export interface Report {
  annotation: Annotation;
  page: Page;
  /** Number of the measure that it is about. */
  measure: number;
}

const SYLLABLES = 'ba con de ter mi ra sol ve pri no ta lu men ki so re fa du pe li'.split(' ');
/** Each imposer as papers word it. */
const IMPOSERS = [
  ['the United States', 'Washington', 'the U.S. government', 'OFAC'],
  ['the European Union', 'Brussels', 'the EU'],
  ['Britain', 'the United Kingdom', 'London'],
  ['Canada', 'Ottawa'],
  ['the UN Security Council', 'the United Nations'],
  ['Japan', 'the Japanese government'],
];
const MEASURES = ['asset freeze', 'sanctions', 'travel ban', 'export ban', 'arms embargo', 'tariffs'];
const FORMS = ['Bank', 'Lines', 'Steel', 'Energy', 'Trading', 'Systems'];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

function word(number: number): string {
  let made = '';
  for (let n = number + 20; n > 0; n = Math.floor(n / SYLLABLES.length))
    made += SYLLABLES[n % SYLLABLES.length];
  return made[0]!.toUpperCase() + made.slice(1);
}

function idOf(number: number, rand: () => number): string {
  const hex = (length: number) =>
    Math.floor(rand() * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${number.toString(16).padStart(8, '0')}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/**
 * `count` reports of about a fifth as many measures, from 80 outlets over five years, three claims an article. Every second one names
 * nobody in its suggestion, as those saved before it was read have it. In no order.
 */
export function madeUpReports(count: number): Report[] {
  const rand = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rand() * list.length)]!;
  const measures = Math.max(1, Math.floor(count / 5));
  return Array.from({ length: count }, (_, number): Report => {
    const measure = Math.floor(rand() * measures);
    const fixed = randomNumbers(measure + 1);
    const imposer = pick(IMPOSERS[Math.floor(fixed() * IMPOSERS.length)]!);
    const name = `${word(Math.floor(measure / 2))} ${FORMS[Math.floor(fixed() * FORMS.length)]}`;
    const target = pick([name, `${name} Ltd`, `the lender ${name}`]);
    const kind = MEASURES[Math.floor(fixed() * MEASURES.length)]!;
    const day = FIRST_DAY + Math.floor(fixed() * 1800 + rand() * 60) * DAY;
    const isHedged = rand() < 0.4;
    const article = Math.floor(number / 3);
    const exact = `${imposer[0]!.toUpperCase()}${imposer.slice(1)} ${isHedged ? 'may impose' : 'imposed'} ${kind === 'asset freeze' ? 'an' : ''} ${kind} on ${target}, ${word(number)} ${word(measure)} said after talks in the capital.`;
    const saved = new Date(day + DAY + number * 1000).toISOString();
    const isNamed = number % 2 === 0;
    return {
      measure,
      page: {
        url: `https://news${article % 80}.example/${article}`,
        title: `${kind} on ${name}`,
        outlet: `Outlet ${article % 80}`,
        byline: null,
        published: new Date(day).toISOString().slice(0, 10),
        language: 'en',
        firstSeen: saved,
        lastSeen: saved,
        textHash: null,
      },
      annotation: {
        id: idOf(number, rand),
        page: `https://news${article % 80}.example/${article}`,
        kind: 'claim',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          position: { type: 'TextPositionSelector', start: 0, end: exact.length },
        },
        suggestion: {
          engine: 'made-up',
          status: isHedged ? 'speculative' : 'stated',
          cues: isHedged ? [{ words: 'may', kind: 'modal' }] : [],
          source: null,
          imposer: isNamed ? imposer : null,
          target: isNamed ? target : null,
          measure: kind,
          date: null,
          instrument: null,
          name: null,
          role: null,
        },
        verdict: pick(['confirmed', 'speculative', null, null]),
        note: '',
        tags: [],
        dismissed: false,
        textHash: null,
        created: saved,
        modified: saved,
      },
    };
  });
}
