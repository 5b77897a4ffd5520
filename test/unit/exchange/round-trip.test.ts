import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImport } from '../../../src/exchange/import';
import { jsonld } from '../../../src/exchange/jsonld';
import type { ExportSet } from '../../../src/exchange/set';
import { exportSets, PATIENT, sampleSet } from './sets';
import { textOf } from './written';

const written = (set: ExportSet) => textOf(jsonld(), set);

describe('JSON-LD out and in', PATIENT, () => {
  it('gives the same set', () => {
    const set = sampleSet();
    expect(parseImport(written(set))).toStrictEqual({ ok: true, kind: 'reportedly', set, skipped: [] });
  });

  it('gives the same set whatever its texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const result = parseImport(written(set));
        expect(result).toStrictEqual({ ok: true, kind: 'reportedly', set, skipped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('takes an empty set', () => {
    const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
    expect(parseImport(written(set))).toStrictEqual({ ok: true, kind: 'reportedly', set, skipped: [] });
  });

  it('takes a file of a release that knew no decisions', () => {
    const { 'reportedly:decisions': _, ...older } = JSON.parse(written(sampleSet()));
    expect(parseImport(JSON.stringify(older))).toMatchObject({
      ok: true,
      set: { ...sampleSet(), decisions: [] },
    });
  });

  it('outlives other JSON tools: re-ordered, indented, with a byte order mark', () => {
    const root = JSON.parse(written(sampleSet()));
    const turned = Object.fromEntries(Object.entries(root).reverse());
    const result = parseImport(`\uFEFF${JSON.stringify(turned, null, 2)}`);
    expect(result).toMatchObject({ ok: true, set: sampleSet() });
  });

  it('reads a single item cut out of an export, its own properties among it', () => {
    const [item] = JSON.parse(written(sampleSet())).first.items;
    const result = parseImport(JSON.stringify(item));
    expect(result).toMatchObject({
      ok: true,
      kind: 'reportedly',
      set: { annotations: [sampleSet().annotations[0]], pages: [{ url: sampleSet().pages[0]?.url }] },
    });
  });

  it('keeps UTF-16 offsets beside the code points of the W3C model', () => {
    const set = sampleSet();
    const text = set.texts[0]!;
    text.text = `😀😀 ${text.text}`;
    const position = set.annotations[0]!.selectors.position!;
    position.start += 5;
    position.end += 5;
    const [item] = JSON.parse(written(set)).first.items;
    expect(item.target.selector[1]).toStrictEqual({
      type: 'TextPositionSelector',
      start: position.start - 2,
      end: position.end - 2,
      'reportedly:utf16': { start: position.start, end: position.end },
    });
    const points = [...text.text];
    expect(points.slice(position.start - 2, position.end - 2).join('')).toBe(item.target.selector[0].exact);
    expect(parseImport(written(set))).toMatchObject({ ok: true, set });
  });
});
