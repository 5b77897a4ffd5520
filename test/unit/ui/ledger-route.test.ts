import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, writeRoute } from '../../../extension/review/route';
import { SORTS, wholeLedger } from '../../../src/ledger';

const id = '019a0000-0000-7000-8000-000000000001';

describe('the ledger’s route', () => {
  it('comes back from the address as it was written', () => {
    const filters = fc.record({
      target: fc.string({ unit: 'grapheme', maxLength: 20 }),
      imposer: fc.string({ unit: 'grapheme', maxLength: 20 }),
      mixed: fc.boolean(),
      changed: fc.boolean(),
      several: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom(null, id), (filter, group) => {
        const route = { view: 'ledger', filter, group } as const;
        expect(parseRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it.each(['#/ledger', '#/ledger/', '#/ledger/../x', '#/ledger?sort=up&mixed=yes', `#/ledger/${id}x`])(
    'takes %s for the whole ledger',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'ledger', filter: wholeLedger, group: null });
    },
  );

  it('takes a claim’s id in capitals, too', () => {
    expect(parseRoute(`#/ledger/${id.toUpperCase()}`)).toMatchObject({ group: id });
  });
});
