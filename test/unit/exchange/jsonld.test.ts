import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../../src/exchange/jsonld';
import type { ExportSet } from '../../../src/exchange/set';
import { exportSets, PATIENT, sampleSet } from './sets';
import { collectionFaults } from './w3c-model';
import { textOf } from './written';

const file = { id: '0195665c-6c00-7000-8000-0000000000ff', made: '2031-04-01T00:00:00.000Z' };
const parsed = (set: ExportSet) => JSON.parse(textOf(jsonld(file), set));

describe('JSON-LD', PATIENT, () => {
  it('is a collection of the W3C model', () => {
    const root = parsed(sampleSet());
    expect([...collectionFaults(root)]).toStrictEqual([]);
    expect(root).toMatchObject({ id: `urn:uuid:${file.id}`, created: file.made, total: 2 });
  });

  it('is one whatever its texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        expect([...collectionFaults(parsed(set))]).toStrictEqual([]);
      }),
    );
  });

  it('says verdict, note and tags as bodies, and the suggestion apart from them', () => {
    const [claim, official] = parsed(sampleSet()).first.items;
    expect(claim.motivation).toStrictEqual(['assessing', 'commenting', 'tagging']);
    expect(
      claim.body.map(({ purpose, value }: { purpose: string; value: string }) => [purpose, value]),
    ).toStrictEqual([
      ['assessing', 'confirmed'],
      ['commenting', 'Gazette of 9 March.\nSee also the ministry.'],
      ['tagging', 'grain'],
      ['tagging', 'assets freeze'],
    ]);
    expect(claim['reportedly:suggestion'].status).toBe('speculative');
    expect(official).not.toHaveProperty('body');
    expect(official.motivation).toBe('highlighting');
  });

  it('has a rule book that finds faults', () => {
    const root = parsed(sampleSet());
    delete root.first.items[0].target.source;
    root.first.items[1].id = 'no iri';
    root.first.items[0].body[0].colour = 'blue';
    root.first.items[0].target.selector[1].end = 0;
    root.total = 5;
    expect([...collectionFaults(root)]).toStrictEqual([
      'total: not the number of items',
      'items[0].body[0]: unknown key colour',
      'items[0].target.source: exactly one IRI',
      'items[0].target.selector: ends before it starts',
      'items[1].id: one IRI',
    ]);
  });
});
