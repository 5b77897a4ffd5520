import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLimits, parseImport } from '../../../src/exchange/import';
import { jsonld } from '../../../src/exchange/jsonld';
import { PATIENT, sampleSet, words } from './sets';
import { textOf } from './written';

/** An export as JSON, to be spoilt in one place. */
const sample = () => JSON.parse(textOf(jsonld(), sampleSet()));
const faultOf = (text: string) => {
  const result = parseImport(text);
  return result.ok ? (result.skipped[0] ?? null) : result.fault;
};

describe('a broken file', PATIENT, () => {
  it.each([
    ['{"a": 1,\n "b": }', 2, 7],
    ['{"a": "x\ny"}', 1, 7],
    ['{\r\n"a": tru}', 2, 6],
    ['[] []', 1, 4],
    ['{"a": 01}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['["\\x"]', 1, 2],
    ['<html>', 1, 1],
  ])('%j is named with line and column', (text, line, column) => {
    expect(faultOf(text)).toMatchObject({ code: 'syntax', place: { line, column } });
  });

  it('is found broken wherever it is cut off', () => {
    const text = JSON.stringify(sample());
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        const code = faultOf(text.slice(0, length))?.code;
        expect(code).toMatch(length === 0 ? /^empty$/ : /^(?:cut-off|syntax)$/);
      }),
    );
  });

  it.each([
    ['[1, 2', 1, 6],
    ['[1,\n ', 2, 2],
    ['{"a": "left op', 1, 15],
    ['"left open', 1, 11],
  ])('%j is named as not whole', (text, line, column) => {
    expect(faultOf(text)).toMatchObject({ code: 'cut-off', place: { line, column } });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['[]', 'empty'],
    ['{}', 'format'],
    ['null', 'format'],
    ['"text"', 'format'],
    ['[1, 2]', 'format'],
    ['{"type": "Feature"}', 'format'],
  ])('%j is of no known kind', (text, code) => {
    expect(faultOf(text)).toMatchObject({ code, place: { path: '' } });
  });

  it('is not taken where it is too deep or too large', () => {
    expect(faultOf('['.repeat(importLimits.depth + 1))).toMatchObject({
      code: 'too-deep',
      place: { line: 1, column: importLimits.depth + 1 },
      detail: String(importLimits.depth),
    });
    expect(faultOf('['.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
    expect(faultOf(JSON.stringify(['['.repeat(500)]))).toMatchObject({ code: 'format' });
    expect(faultOf(' '.repeat(importLimits.megabytes * 2 ** 20 + 1))).toMatchObject({ code: 'too-large' });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.json()), (text) => {
        expect(typeof parseImport(text).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a spoilt export', () => {
  const claim = 'first.items[0]';
  it.each<[string, (root: ReturnType<typeof sample>) => unknown, string, string]>([
    ['no target', ({ first }) => delete first.items[0].target, 'missing', `${claim}.target`],
    [
      'no source',
      ({ first }) => delete first.items[1].target.source,
      'missing',
      'first.items[1].target.source',
    ],
    [
      'a script for a source',
      ({ first }) => (first.items[0].target.source = 'javascript:alert(1)'),
      'url',
      `${claim}.target.source`,
    ],
    [
      'a source of a wrong type',
      ({ first }) => (first.items[0].target.source = 7),
      'type',
      `${claim}.target.source`,
    ],
    [
      'no quote',
      ({ first }) => first.items[0].target.selector.shift(),
      'no-quote',
      `${claim}.target.selector`,
    ],
    [
      'a quote of a wrong type',
      ({ first }) => (first.items[0].target.selector[0].exact = null),
      'type',
      `${claim}.target.selector[0].exact`,
    ],
    [
      'an offset below 0',
      ({ first }) => (first.items[0].target.selector[1].start = -1),
      'value',
      `${claim}.target.selector[1].start`,
    ],
    [
      'an end before the start',
      ({ first }) => (first.items[0].target.selector[1].end = 1),
      'value',
      `${claim}.target.selector`,
    ],
    [
      'a day that is not',
      ({ first }) => (first.items[0].created = '2031-02-30T00:00:00Z'),
      'date',
      `${claim}.created`,
    ],
    ['a time in words', ({ first }) => (first.items[0].modified = 'yesterday'), 'date', `${claim}.modified`],
    [
      'a repeated id',
      ({ first }) => (first.items[1].id = first.items[0].id),
      'repeated-id',
      'first.items[1].id',
    ],
    ['an id that is none', ({ first }) => (first.items[0].id = 'urn:uuid:7'), 'value', `${claim}.id`],
    [
      'an unknown verdict',
      ({ first }) => (first.items[0].body[0].value = 'true'),
      'value',
      `${claim}.body[0].value`,
    ],
    [
      'an unknown kind',
      ({ first }) => (first.items[0]['reportedly:kind'] = 'rumour'),
      'value',
      `${claim}.reportedly:kind`,
    ],
    [
      'an unknown status',
      ({ first }) => (first.items[0]['reportedly:suggestion'].status = 'true'),
      'value',
      `${claim}.reportedly:suggestion.status`,
    ],
    [
      'a note too long',
      ({ first }) => (first.items[0].body[1].value = 'x'.repeat(1_000_001)),
      'too-long',
      `${claim}.body[1].value`,
    ],
    ['items that are no list', ({ first }) => (first.items = {}), 'type', 'first.items'],
    ['a page elsewhere', (root) => (root.first = 'https://a.example/page1'), 'elsewhere', 'first'],
    ['an item that is text', ({ first }) => (first.items[0] = 'x'), 'type', claim],
    ['a newer version', (root) => (root['reportedly:version'] = 99), 'version', 'reportedly:version'],
    [
      'a page row without times',
      (root) => delete root['reportedly:pages'][0].firstSeen,
      'missing',
      'reportedly:pages[0].firstSeen',
    ],
    [
      'a page row twice',
      (root) => root['reportedly:pages'].push(root['reportedly:pages'][0]),
      'repeated-id',
      'reportedly:pages[1]',
    ],
    [
      'a change of a wrong type',
      (root) => (root['reportedly:history'][0].to = { toString: 1 }),
      'value',
      'reportedly:history[0].to',
    ],
    [
      'a text of no page',
      (root) => (root['reportedly:texts'][0].page = 'https://other.example/'),
      'missing',
      'reportedly:texts[0].page',
    ],
    [
      'a hash that is none',
      (root) => (root['reportedly:texts'][0].hash = 'x'),
      'value',
      'reportedly:texts[0].hash',
    ],
  ])('with %s is refused', (_, spoil, code, path) => {
    const root = sample();
    spoil(root);
    expect(faultOf(JSON.stringify(root))).toMatchObject({ code, place: { path } });
  });

  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])('with the key %s is refused', (key) => {
    const text = JSON.stringify(sample()).replace(
      '"reportedly:kind"',
      `"${key}":{"kind":"x"},"reportedly:kind"`,
    );
    expect(faultOf(text)).toStrictEqual({ code: 'key', place: { path: claim }, detail: '__proto__' });
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
  });

  it('may speak of such a key in its texts', () => {
    const set = sampleSet();
    set.annotations[0]!.note = '"__proto__": {"x": 1}';
    expect(parseImport(textOf(jsonld(), set))).toMatchObject({ ok: true, set });
  });
});
