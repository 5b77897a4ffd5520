import { describe, expect, it } from 'vitest';
import {
  type Anchor,
  createIndex,
  describe as describePlace,
  resolve,
  type Selectors,
} from '../../../src/anchor';
import { ARTICLE, span } from './article';

const CREWS = 'The crews have until 14 March to send their objections to the port authority in writing.';
const remembered = (quote: string, text = ARTICLE): Selectors => {
  const { start, end } = span(text, quote);
  return describePlace(text, start, end);
};
const found = (text: string, anchor: Anchor) =>
  anchor.state === 'orphan' ? 'orphan' : `${anchor.state}: ${text.slice(anchor.start, anchor.end)}`;
const find = (text: string, selectors: Selectors) => found(text, resolve(createIndex(text), selectors));

describe('a sentence', () => {
  const edits: [string, (text: string) => string, string][] = [
    ['unchanged', (text) => text, `exact: ${CREWS}`],
    ['below a new paragraph', (text) => `A correction was added.\n\n${text}`, `exact: ${CREWS}`],
    ['moved to the end', (text) => `${text.replace(` ${CREWS}`, '')}\n\n${CREWS}`, `moved: ${CREWS}`],
    [
      'with a word replaced',
      (text) => text.replace('send their objections', 'post their objections'),
      `edited: ${CREWS.replace('send', 'post')}`,
    ],
    [
      'with its first word replaced',
      (text) => text.replace('The crews have', 'Those crews have'),
      `edited: ${CREWS.replace('The', 'Those')}`,
    ],
    [
      'with words in front',
      (text) => text.replace('The crews have', 'As before, the crews have'),
      `edited: ${CREWS.replace('The', 'As before, the')}`,
    ],
    [
      'with words behind',
      (text) => text.replace('in writing.', 'in writing or by telephone.'),
      `edited: ${CREWS.replace('.', ' or by telephone.')}`,
    ],
    [
      'with another day of the month',
      (text) => text.replace('14 March', '21 March'),
      `changed: ${CREWS.replace('14', '21')}`,
    ],
    [
      'with another month',
      (text) => text.replace('14 March', '14 April'),
      `changed: ${CREWS.replace('March', 'April')}`,
    ],
    [
      'now denied',
      (text) => text.replace('The crews have until', 'The crews do not have until'),
      `changed: ${CREWS.replace('have', 'do not have')}`,
    ],
    ['deleted', (text) => text.replace(` ${CREWS}`, ''), 'orphan'],
    [
      'deleted, with another like it elsewhere',
      (text) => `${text.replace(` ${CREWS}`, '')} ${CREWS.replace('14 March', '2 June')}`,
      'orphan',
    ],
    [
      'replaced by another',
      (text) => text.replace(CREWS, 'Nothing has been heard of the plan since the winter.'),
      'orphan',
    ],
  ];
  it.each(edits)('%s', (_, edit, expected) => {
    expect(find(edit(ARTICLE), remembered(CREWS))).toBe(expected);
  });

  it('is exact where only its setting changed', () => {
    const quote = 'Council chair Ingrid Solberg said the present rules "no longer fit the boats we have".';
    const text = ARTICLE.replace(
      '"no longer fit the boats we have"',
      '“no\u00a0longer fit the bo\u00adats  we have”',
    );
    expect(find(text, remembered(quote))).toMatch(/^exact: Council chair .*we have”\.$/);
  });

  it('is found by its quote alone', () => {
    const { quote } = remembered(CREWS);
    const alone: Selectors = { quote: { ...quote, prefix: '', suffix: '' }, position: null };
    expect(find(ARTICLE, alone)).toBe(`moved: ${CREWS}`);
  });

  it('is found in a text that is written without spaces', () => {
    const text =
      '昨日、議会は新しい規則を検討した。港の職員四人が賛成した。漁師たちは反対している。春に投票がある。';
    const edited = `速報です。${text.replace('賛成した', '強く賛成した')}`;
    const anchor = resolve(createIndex(edited), remembered('港の職員四人が賛成した。', text));
    expect(found(edited, anchor)).toContain('港の職員四人が強く賛成した');
  });
});

describe('a short quote', () => {
  it('is found where its sentence was edited around it', () => {
    const text = ARTICLE.replace('Council chair', 'The chair, ').replace(
      'said the present',
      'told us the present',
    );
    expect(find(text, remembered('Ingrid Solberg'))).toBe('exact: Ingrid Solberg');
  });

  it('is an orphan where its sentence is gone, though the name stands elsewhere', () => {
    const text = ARTICLE.replace('Solberg said that nobody wanted to see that again. ', '');
    const { start } = span(ARTICLE, 'Solberg said that nobody');
    expect(find(text, describePlace(ARTICLE, start, start + 'Solberg'.length))).toBe('orphan');
  });

  it('never lands on another name', () => {
    const text = ARTICLE.replace('Ingrid Solberg', 'Ingrid Solheim');
    expect(find(text, remembered('Ingrid Solberg'))).toBe('orphan');
  });

  it('is told as changed where a number in it is another one', () => {
    const text = ARTICLE.replace('Four officials', 'Five officials');
    expect(find(text, remembered('Four officials'))).toBe('changed: Five officials');
  });
});

describe('a quote that stands several times', () => {
  const line = 'Crossings will be resumed as soon as the wind allows it.';
  const text = `Morning report from the pier.\n\n${line}\n\nNoon report from the lighthouse.\n\n${line}\n\nEvening report.`;
  const second = text.lastIndexOf(line);
  const selectors = describePlace(text, second, second + line.length);

  it('is found by its context', () => {
    const later = `Late news came in overnight.\n\n${text}`;
    const anchor = resolve(createIndex(later), selectors);
    expect(anchor).toMatchObject({ state: 'exact', start: later.lastIndexOf(line) });
  });

  it('is an orphan where only the other one is left', () => {
    expect(find(text.slice(0, second), selectors)).toBe('orphan');
  });

  it('is found by its position where the context is the same too', () => {
    const rows = 'open at nine. '.repeat(20);
    const start = 14 * 10;
    const anchor = resolve(createIndex(`${rows}And closed now.`), describePlace(rows, start, start + 13));
    expect(anchor).toMatchObject({ state: 'exact', start });
  });
});

describe('an empty quote', () => {
  it('is found only where nothing changed', () => {
    const selectors = describePlace(ARTICLE, 40, 40);
    expect(resolve(createIndex(ARTICLE), selectors)).toEqual({
      state: 'exact',
      start: 40,
      end: 40,
      score: 1,
    });
    expect(resolve(createIndex(`New. ${ARTICLE}`), selectors).state).toBe('orphan');
  });
});

describe('describing', () => {
  it('refuses offsets outside the text', () => {
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, ARTICLE.length + 1],
      [0.5, 2],
    ] as const) {
      expect(() => describePlace(ARTICLE, start, end)).toThrow(RangeError);
    }
  });
});
