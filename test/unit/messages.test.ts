import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contentMessage, pageMessage } from '../../src/messages';
import { tabMessage } from '../../src/tab-message';

const id = '0190b8a0-7c1e-7000-8000-000000000001';

describe('messages', () => {
  it.each([
    [contentMessage, { type: 'gate/article' }],
    [contentMessage, { type: 'annotation/edit', id, edit: { verdict: null, note: '' } }],
    [pageMessage, { type: 'store/changed', page: null }],
    [tabMessage(), { type: 'page/walk', direction: 'next' }],
  ])('lets a message of the protocol through', (schema, message) => {
    expect(v.parse(schema, message)).toEqual(message);
  });

  it.each([
    ['an unknown type', contentMessage, { type: 'store/drop' }],
    ['a message for another direction', contentMessage, { type: 'reader/start', tabId: 1 }],
    [
      'an edit of a field that is not the reader’s',
      contentMessage,
      { type: 'annotation/edit', id, edit: { quote: 'x' } },
    ],
    ['an id that is none', contentMessage, { type: 'annotation/edit', id: '../x', edit: {} }],
    ['a negative offset', tabMessage(), { type: 'page/scroll-to', start: -1, end: 3 }],
    ['no object', pageMessage, 'store/changed'],
  ])('refuses %s', (_, schema, message) => {
    expect(v.safeParse(schema, message).success).toBe(false);
  });

  it('never throws, whatever is received', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        for (const schema of [contentMessage, pageMessage, tabMessage()]) v.safeParse(schema, value);
      }),
    );
  });
});
