import fc from 'fast-check';
import type { ExportSet } from '../../../src/exchange/set';
import type { Annotation, Change, Decision, Page, Suggestion, TextVersion } from '../../../src/store/model';
import { cleanTags } from '../../../src/store/schema';

/** For tests that try hundreds of inputs, on machines that do other things too. */
export const PATIENT = { timeout: 120_000 };

/** Words that would do something in one of the formats if they got through. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  "' onmouseover='alert(1)",
  '</style></title><b>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '<!-- a comment -->',
  '<https://evil.example/>',
  '[click](javascript:alert(1))',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[ref]: https://evil.example',
  '[[Some note]] ![[embed]]',
  'see https://evil.example/a and www.evil.example or a@evil.example mailto:a@evil.example',
  '`code` ``more`` ~~~ ```js\nalert(1)\n```',
  '*bold* _it_ **b** __b__ ~~s~~ ==m== ^block $x$ %%hidden%% #tag key:: value',
  '# heading\n## other\n===\n---\n***\n- item\n+ item\n* item\n1. item\n1) item\n> quote\n    code\n\tcode',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '---\ntitle: other\n---\n',
  '=HYPERLINK("https://evil.example")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  "'=1+1",
  '＝1+1',
  'a","b\r\n=1+1,"',
  'TY  - BOOK\r\nER  - \r\n',
  '\nER  - ',
  'DOI: 10.1/1\nURL: https://evil.example\n{:type: book}',
  '\\ \\" \\u0022 \\n',
  '\u0000\u0007\u001b[31m\u007f\u0085\u2028\u2029\ufeff\u202eevil',
  '<%* tp.file.delete() %>',
  '&copy; &#x3C;script&#x3E;',
  '__proto__ constructor toString',
  '😀 e\u0301 كلام 漢字',
  '\\',
  '\\\n\\',
];

const hostile = fc.constantFrom(...HOSTILE);

/** Any text: what does harm, what is ordinary, what is odd. */
export const words: fc.Arbitrary<string> = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.tuple(hostile, fc.string({ maxLength: 8 }), hostile).map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|~^=:$%@"\'/<>&; \n\r\tab1'), maxLength: 12 }),
);
const someWords = words.filter((text) => text.length > 0);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const time = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
/** Addresses as the page module gives them: normalised, without a fragment. */
const url = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true }),
    words.map((text) => `https://news.example/${text}`),
    words.map((text) => `https://news.example/a?${text}&a=(1)&lt;=2'`),
  )
  .filter((text) => URL.canParse(text))
  .map((text) => {
    const address = new URL(text);
    address.hash = '';
    return address.href;
  });

const mention = fc.record({
  kind: fc.constantFrom('official' as const, 'institution' as const),
  name: words,
  role: orNull(words),
  part: fc.constantFrom(...(['imposer', 'target', 'source', 'mentioned'] as const)),
});

const readOut = fc.record({
  engine: words,
  status: orNull(fc.constantFrom('stated' as const, 'speculative' as const)),
  cues: fc.array(
    fc.record({ words, kind: fc.constantFrom(...(['modal', 'plan', 'unnamed-source'] as const)) }),
    { maxLength: 3 },
  ),
  source: orNull(fc.record({ words, named: fc.boolean() })),
  imposer: orNull(words),
  target: orNull(words),
  measure: orNull(words),
  date: orNull(words),
  instrument: orNull(words),
  name: orNull(words),
  role: orNull(words),
});

/** Of any release: the first did not keep whom a claim names. */
const suggestion: fc.Arbitrary<Suggestion> = fc
  .tuple(readOut, fc.option(fc.array(mention, { maxLength: 3 }), { nil: undefined }))
  .map(([read, mentions]) => ({ ...read, ...(mentions && { mentions }) }));

const selectors = fc
  .record({
    exact: someWords,
    prefix: words,
    suffix: words,
    position: orNull(fc.tuple(fc.nat(100), fc.nat(100))),
    twin: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    rival: fc.option(fc.double({ min: 0, max: 2, noNaN: true })),
  })
  .map(({ exact, prefix, suffix, position, twin, rival }): Annotation['selectors'] => ({
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: position && {
      type: 'TextPositionSelector',
      start: Math.min(...position),
      end: Math.max(...position),
    },
    // JSON has no negative zero.
    ...(twin !== null && { twin: twin + 0 }),
    ...(rival !== null && { rival: rival + 0 }),
  }));

const page = (at: string): fc.Arbitrary<Page> =>
  fc.record({
    url: fc.constant(at),
    title: orNull(words),
    outlet: orNull(words),
    byline: orNull(words),
    published: orNull(fc.oneof(words, time)),
    language: orNull(words),
    firstSeen: time,
    lastSeen: time,
    textHash: orNull(hash),
  });

const text = (at: string): fc.Arbitrary<TextVersion> =>
  fc.record({ hash, page: fc.constant(at), text: words, seen: time });

const tags = fc
  .array(
    words.map((tag) => tag.slice(0, 100)),
    { maxLength: 4 },
  )
  .map((given) => cleanTags(given));

const annotation = (at: string, hashes: readonly string[]): fc.Arbitrary<Annotation> =>
  fc.record({
    id: fc.uuid(),
    page: fc.constant(at),
    kind: fc.constantFrom('official', 'institution', 'claim', 'note'),
    selectors,
    suggestion: orNull(suggestion),
    verdict: orNull(fc.constantFrom('confirmed', 'speculative')),
    note: words,
    tags,
    dismissed: fc.boolean(),
    textHash: orNull(hashes.length > 0 ? fc.constantFrom(...hashes) : hash),
    created: time,
    modified: time,
  });

const change = (annotations: readonly string[]): fc.Arbitrary<Change> => {
  const base = { id: fc.uuid(), annotation: fc.oneof(fc.constantFrom(...annotations), fc.uuid()), at: time };
  const of = (field: Change['field'], value: fc.Arbitrary<unknown>) =>
    fc.record({ ...base, field: fc.constant(field), from: value, to: value });
  return fc.oneof(
    of('created', fc.constant(null)),
    of('restored', fc.constant(null)),
    of('deleted', orNull(fc.record({ note: words, tags, nested: fc.array(fc.record({ words })) }))),
    of('verdict', orNull(fc.constantFrom('confirmed', 'speculative'))),
    of('note', words),
    of('tags', tags),
    of('dismissed', fc.boolean()),
  );
};

const decision = (annotations: readonly string[]): fc.Arbitrary<Decision> =>
  fc.record({
    id: fc.uuid(),
    about: fc.constantFrom('measure', 'identity'),
    rule: fc.constantFrom('together', 'apart', 'not'),
    members: fc.uniqueArray(fc.oneof(fc.constantFrom(...annotations), someWords), {
      minLength: 2,
      maxLength: 4,
    }),
    at: time,
    withdrawn: orNull(time),
  });

const distinct = <T>(rows: readonly T[], key: (row: T) => string): T[] => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

/** Sets as the store gives them, every text in them hostile. */
export const exportSets: fc.Arbitrary<ExportSet> = fc
  .uniqueArray(url, { minLength: 1, maxLength: 3 })
  .chain((urls) =>
    fc
      .tuple(fc.tuple(...urls.map(page)), fc.tuple(...urls.map((at) => fc.array(text(at), { maxLength: 2 }))))
      .chain(([pages, texts]) => {
        const hashes = texts.flat().map((version) => version.hash);
        return fc
          .array(
            fc.constantFrom(...urls).chain((at) => annotation(at, hashes)),
            { minLength: 1, maxLength: 4 },
          )
          .chain((annotations) => {
            const ids = annotations.map(({ id }) => id);
            return fc.record({
              pages: fc.constant(pages),
              annotations: fc.constant(distinct(annotations, ({ id }) => id)),
              history: fc.array(change(ids), { maxLength: 4 }).map((rows) => distinct(rows, ({ id }) => id)),
              texts: fc.constant(distinct(texts.flat(), (version) => `${version.page} ${version.hash}`)),
              decisions: fc
                .array(decision(ids), { maxLength: 3 })
                .map((rows) => distinct(rows, ({ id }) => id)),
            });
          });
      }),
  )
  // Some records of fast-check have no prototype; rows of the store have one.
  .map((set) => structuredClone(set));

/** A suggestion of nothing, to be filled in. */
const nothing: Suggestion = {
  engine: 'test',
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

export const HASH = 'ab'.repeat(32);

/** One article with a hedged, tagged claim and an official. */
export function sampleSet(): ExportSet {
  const url = 'https://news.example/2031/grain?id=7';
  const times = { created: '2031-03-05T10:00:00.000Z', modified: '2031-03-05T11:00:00.000Z' };
  const exact = 'Norland could freeze the assets of Varga Shipping, officials said.';
  return {
    pages: [
      {
        url,
        title: 'Norland weighs a freeze',
        outlet: 'The Harbour Post',
        byline: 'Ada Lind',
        published: '2031-03-04T08:30:00Z',
        language: 'en',
        firstSeen: '2031-03-05T09:00:00.000Z',
        lastSeen: '2031-03-06T09:00:00.000Z',
        textHash: HASH,
      },
    ],
    annotations: [
      {
        id: '0195665c-6c00-7000-8000-000000000001',
        page: url,
        kind: 'claim',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact, prefix: 'On Tuesday. ', suffix: ' Nothing was' },
          position: { type: 'TextPositionSelector', start: 12, end: 12 + exact.length },
        },
        suggestion: {
          ...nothing,
          status: 'speculative',
          cues: [
            { words: 'could', kind: 'modal' },
            { words: 'officials said', kind: 'unnamed-source' },
          ],
          source: { words: 'officials', named: false },
          imposer: 'Norland',
          target: 'Varga Shipping',
          measure: 'freeze the assets',
        },
        verdict: 'confirmed',
        note: 'Gazette of 9 March.\nSee also the ministry.',
        tags: ['grain', 'assets freeze'],
        dismissed: false,
        textHash: HASH,
        ...times,
      },
      {
        id: '0195665c-6c00-7000-8000-000000000002',
        page: url,
        kind: 'official',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact: 'Finance Minister Ilse Brandt', prefix: '', suffix: '' },
          position: null,
        },
        suggestion: { ...nothing, name: 'Ilse Brandt', role: 'Finance Minister' },
        verdict: null,
        note: '',
        tags: [],
        dismissed: false,
        textHash: null,
        ...times,
      },
    ],
    history: [
      {
        id: '0195665c-6c00-7000-8000-000000000003',
        annotation: '0195665c-6c00-7000-8000-000000000001',
        field: 'verdict',
        from: null,
        to: 'confirmed',
        at: times.modified,
      },
    ],
    texts: [
      { hash: HASH, page: url, text: `On Tuesday. ${exact} Nothing was decided.`, seen: times.created },
    ],
    decisions: [
      {
        id: '0195665c-6c00-7000-8000-000000000004',
        about: 'measure',
        rule: 'together',
        members: ['0195665c-6c00-7000-8000-000000000001', '0195665c-6c00-7000-8000-000000000005'],
        at: times.modified,
        withdrawn: null,
      },
    ],
  };
}
