import { describe, expect, it } from 'vitest';
import { parseImport } from '../../../src/exchange/import';

const now = '2031-05-01T00:00:00.000Z';
const read = (value: unknown) => parseImport(JSON.stringify(value), now);

const quote = {
  type: 'TextQuoteSelector',
  exact: 'the accounts were frozen',
  prefix: 'said ',
  suffix: ' on Friday',
};
const target = { source: 'https://news.example/a?utm_source=x#part', selector: quote };
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2031-03-01T12:00:00+02:00',
  body: { type: 'TextualBody', value: 'Check the gazette.' },
  target,
};
const kept = {
  page: 'https://news.example/a',
  kind: 'note',
  selectors: { quote, position: null },
  suggestion: null,
  verdict: null,
  note: 'Check the gazette.',
  tags: [],
  dismissed: false,
  textHash: null,
  created: '2031-03-01T10:00:00.000Z',
  modified: '2031-03-01T10:00:00.000Z',
};

describe('Web Annotations of other programs', () => {
  it.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', items: [annotation] } },
    ],
    [
      'a collection in pages',
      { type: ['AnnotationCollection'], first: { items: [], next: { items: [annotation] } } },
    ],
  ])('are read as %s', (_, root) => {
    const result = read(root);
    expect(result).toMatchObject({ ok: true, kind: 'web-annotation', skipped: [] });
    if (!result.ok) return;
    expect(result.set.annotations).toStrictEqual([{ id: expect.any(String), ...kept }]);
    expect(result.set.pages).toMatchObject([
      { url: 'https://news.example/a', title: null, firstSeen: kept.created },
    ]);
    expect(read(root)).toStrictEqual(result);
  });

  it('give tags and notes by purpose, the annotation’s own where a body has none', () => {
    const body = [
      { type: 'TextualBody', value: 'banks', purpose: 'tagging' },
      { type: 'TextualBody', value: ' banks ', purpose: 'tagging' },
      { type: 'TextualBody', value: 'First.' },
      { type: 'TextualBody', value: 'Second.', purpose: ['describing', 'commenting'] },
      'https://other.example/reply',
      { type: 'Image' },
    ];
    const result = read({ ...annotation, body, bodyValue: undefined, motivation: 'commenting' });
    expect(result).toMatchObject({
      set: { annotations: [{ tags: ['banks'], note: 'First.\n\nSecond.\n\nhttps://other.example/reply' }] },
    });
    expect(read({ ...annotation, body: 'grain', motivation: 'tagging' })).toMatchObject({
      set: { annotations: [{ tags: ['grain'], note: '' }] },
    });
    expect(read({ ...annotation, body: undefined, bodyValue: 'Plain.' })).toMatchObject({
      set: { annotations: [{ note: 'Plain.' }] },
    });
  });

  it('are read through refined selectors and sources that are objects', () => {
    const refined = {
      source: { id: 'https://news.example/a' },
      selector: [
        { type: 'CssSelector', value: 'main', refinedBy: { type: 'TextPositionSelector', start: 1, end: 2 } },
        {
          type: 'FragmentSelector',
          value: 'x',
          refinedBy: [quote],
        },
      ],
    };
    expect(read({ ...annotation, target: refined })).toMatchObject({
      set: { annotations: [{ selectors: { quote, position: null }, page: 'https://news.example/a' }] },
    });
  });

  it('keep a UUID of their own, and get one for each target', () => {
    const uuid = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
    const result = read({ ...annotation, id: `urn:uuid:${uuid.toUpperCase()}`, target: [target, target] });
    if (!result.ok) throw new Error(result.fault.code);
    const [first, second] = result.set.annotations.map(({ id }) => id);
    expect(first).toBe(uuid);
    expect(second).toMatch(/^[\da-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('keep 32 characters of context and no half characters', () => {
    const long = {
      ...quote,
      prefix: `${'x'.repeat(40)}😀${'y'.repeat(31)}`,
      suffix: `${'z'.repeat(31)}😀 more`,
    };
    expect(read({ ...annotation, target: { ...target, selector: long } })).toMatchObject({
      set: { annotations: [{ selectors: { quote: { prefix: 'y'.repeat(31), suffix: 'z'.repeat(31) } } }] },
    });
  });

  it('take the time of the import where they give none', () => {
    const { created: _, ...timeless } = annotation;
    expect(read(timeless)).toMatchObject({ set: { annotations: [{ created: now, modified: now }] } });
  });

  it.each([
    ['2031-03-01', '2031-03-01T00:00:00.000Z'],
    ['2031-03-01T10:00', '2031-03-01T10:00:00.000Z'],
    ['2031-03-01T10:00:00.123456+00:00', '2031-03-01T10:00:00.123Z'],
    ['2031-03-01T10:00:00-0530', '2031-03-01T15:30:00.000Z'],
    ['2031-03-01t10:00:00z', '2031-03-01T10:00:00.000Z'],
  ])('have the time %s read', (created, time) => {
    expect(read({ ...annotation, created })).toMatchObject({ set: { annotations: [{ created: time }] } });
  });

  it('are left out, and told of, where they quote nothing or lie elsewhere', () => {
    const result = read([
      annotation,
      { ...annotation, id: 'https://notes.example/2', target: 'https://news.example/a' },
      { ...annotation, id: 'https://notes.example/3', target: { source: 'urn:isbn:1', selector: quote } },
      'https://notes.example/4',
    ]);
    expect(result).toMatchObject({
      ok: true,
      set: { annotations: [{ page: 'https://news.example/a' }] },
      skipped: [
        { code: 'no-quote', place: { path: '[1].target' } },
        { code: 'url', place: { path: '[2].target.source' }, detail: 'urn:isbn:1' },
        { code: 'elsewhere', place: { path: '[3]' } },
      ],
    });
  });

  it.each([
    ['no target', { target: undefined }, 'missing', 'target'],
    ['a target of a wrong type', { target: 7 }, 'type', 'target'],
    ['no source', { target: { selector: quote } }, 'missing', 'target.source'],
    ['a script', { target: { ...target, source: ' JavaScript:alert(1)' } }, 'url', 'target.source'],
    ['data', { target: { ...target, source: 'data:text/html,x' } }, 'url', 'target.source'],
    ['a relative address', { target: { ...target, source: '/a' } }, 'url', 'target.source'],
    ['nothing but an address', { target: 'https://news.example/a' }, 'no-quote', 'target'],
    [
      'a quote of a wrong type',
      { target: { ...target, selector: { ...quote, exact: 5 } } },
      'type',
      'target.selector.exact',
    ],
    ['a day that is not', { created: '2031-02-30' }, 'date', 'created'],
    ['a time of a wrong type', { created: 5 }, 'type', 'created'],
    ['a time in words', { modified: 'soon' }, 'date', 'modified'],
    ['an hour that is not', { modified: '2031-02-03T25:00:00Z' }, 'date', 'modified'],
    ['a body of a wrong type', { body: [5] }, 'type', 'body[0]'],
    ['a tag too long', { body: { value: 'x'.repeat(201), purpose: 'tagging' } }, 'too-long', 'body'],
  ])('with %s are refused', (_, change, code, path) => {
    expect(read({ ...annotation, ...change })).toMatchObject({ ok: false, fault: { code, place: { path } } });
  });

  it('are taken whatever stands in their id, half a character among it', () => {
    expect(read({ ...annotation, id: '\ud800' })).toMatchObject({ ok: true, set: { annotations: [{}] } });
  });

  it('with a repeated id are taken once', () => {
    expect(read([annotation, annotation])).toMatchObject({
      ok: true,
      set: { annotations: [{}] },
      skipped: [{ code: 'repeated-id', place: { path: '[1].id' } }],
    });
  });
});

const row = {
  id: 'abcDEF123-_x',
  created: '2031-03-01T10:00:00.000001+00:00',
  updated: '2031-03-02T10:00:00.000001+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://news.example/a',
  text: 'My *note*.',
  tags: ['banks', 'Grain'],
  document: { title: ['Accounts frozen'] },
  target: [
    {
      source: 'https://news.example/a',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 0,
          endContainer: '/p[1]',
          endOffset: 24,
        },
        { type: 'TextPositionSelector', start: 100, end: 124 },
        quote,
      ],
    },
  ],
};

describe('Hypothesis', () => {
  it.each(['annotations', 'rows'])('is read from a list named %s', (name) => {
    expect(read({ total: 1, [name]: [row] })).toMatchObject({
      ok: true,
      kind: 'hypothesis',
      skipped: [],
      set: {
        pages: [{ url: 'https://news.example/a', title: 'Accounts frozen' }],
        annotations: [
          {
            kind: 'note',
            page: 'https://news.example/a',
            note: 'My *note*.',
            tags: ['banks', 'Grain'],
            selectors: { quote, position: null },
            created: '2031-03-01T10:00:00.000Z',
            modified: '2031-03-02T10:00:00.000Z',
            verdict: null,
          },
        ],
      },
    });
  });

  it('leaves out page notes, replies and documents that are no pages, and says so', () => {
    const annotations = [
      { ...row, id: 'note', target: [{ source: row.uri }] },
      row,
      { ...row, id: 'pdf', uri: 'urn:x-pdf:1234' },
    ];
    expect(read({ annotations })).toMatchObject({
      ok: true,
      set: { annotations: [{ note: row.text }] },
      skipped: [
        { code: 'no-quote', place: { path: 'annotations[0].target' } },
        { code: 'url', place: { path: 'annotations[2].uri' } },
      ],
    });
  });

  it.each([
    ['no address', { uri: undefined }, 'missing', 'annotations[0].uri'],
    ['a script', { uri: 'javascript:alert(1)' }, 'url', 'annotations[0].uri'],
    ['a text of a wrong type', { text: {} }, 'type', 'annotations[0].text'],
    ['a tag of a wrong type', { tags: ['a', 5] }, 'type', 'annotations[0].tags[1]'],
    ['a target of a wrong type', { target: ['x'] }, 'type', 'annotations[0].target[0]'],
    ['a bad time', { updated: '32 March' }, 'date', 'annotations[0].updated'],
    ['a title of a wrong type', { document: { title: [5] } }, 'type', 'annotations[0].document.title'],
  ])('with %s is refused', (_, change, code, path) => {
    expect(read({ annotations: [{ ...row, ...change }] })).toMatchObject({
      ok: false,
      fault: { code, place: { path } },
    });
  });
});
