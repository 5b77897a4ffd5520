import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../../src/ledger';
import { readMeasure } from '../../../src/ledger/measures';
import { foldedWords } from '../../../src/store/fold';
import { claim, decisions } from './claims';

const read = (words: string | null, sentence: string) => readMeasure(words, foldedWords(sentence).join(' '));
const kindOf = (words: string | null, sentence: string) => read(words, sentence)?.kind ?? null;

describe('a measure is known by what it is', () => {
  it.each<[kind: string, words: string | null, sentence: string]>([
    ['asset_freeze', 'Freezes', 'Norland freezes the assets of Varga Lines.'],
    ['asset_freeze', 'blocked', 'Norland blocked all property of Varga Lines.'],
    ['travel_ban', 'Banned', 'Banned from entering Norland: Ilse Brandt and her brother.'],
    ['travel_ban', 'barred', 'Norland barred four officials of Belmark from entering the country.'],
    ['travel_ban', 'denied', 'Norland denied Ilse Brandt a visa.'],
    ['export_ban chips', 'banned', 'Norland banned exports of chips to Belmark.'],
    ['export_ban chips', 'export ban', 'An export ban on semiconductors to Belmark took hold.'],
    ['import_ban steel', 'ban', 'The ban on imports of steel from Belmark took hold.'],
    ['import_ban', 'prohibited', 'Imports from Belmark were prohibited.'],
    ['embargo arms', 'ban', 'A ban on weapons for Belmark took hold.'],
    ['embargo arms', 'arms embargo', 'The arms embargo on Belmark took hold.'],
    ['flight_ban', 'banned', 'Norland banned flights from Belmark.'],
    ['sanctions', 'blacklisted', 'Norland blacklisted Varga Lines.'],
    [
      'travel_ban + asset_freeze',
      'asset freezes and travel bans',
      'They face asset freezes and travel bans.',
    ],
    ['ban', 'banned', 'Norland banned Varga Lines from its ports.'],
  ])('%s, told as “%s”', (kind, words, sentence) => {
    expect(kindOf(words, sentence)).toBe(kind);
  });

  it('and not by a measure elsewhere in the sentence', () => {
    const sentence = 'Norland froze the assets of Varga Lines after exports of chips were banned.';
    expect(kindOf('froze the assets', sentence)).toBe('asset_freeze');
  });

  it('or by nothing where no word is one for a measure', () => {
    expect(read('steps', 'Norland took steps.')).toBeNull();
  });
});

describe('reports in other words', () => {
  const parties = { imposer: 'Norland', target: 'Belmark' };
  const reports = [
    claim(1, { ...parties, measure: 'banned', quote: 'Norland banned exports of chips to Belmark.' }),
    claim(2, { ...parties, measure: 'export ban', quote: 'An export ban on semiconductors is in force.' }),
  ];

  it('are of one measure, named by what it is', () => {
    const groups = groupClaims(reports, []);
    expect(groups).toMatchObject([
      {
        claims: [{}, {}],
        measure: { parts: [{ kind: 'export_ban', objects: ['chips'] }], act: 'impose' },
      },
    ]);
  });

  it('stay apart where the reader parted them', () => {
    expect(groupClaims(reports, decisions(['apart', 2, 1]))).toHaveLength(2);
  });

  it('that tell of no measure are named by none', () => {
    expect(groupClaims([claim(3, { measure: 'steps', quote: 'Norland took steps.' })], [])).toMatchObject([
      { measure: null, words: { measure: 'steps' } },
    ]);
  });
});
