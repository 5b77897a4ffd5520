import fc from 'fast-check';
import * as v from 'valibot';
import { decided, keptSince, parsePolicy } from '../../src/managed/policy';
import { contentMessage, pageMessage } from '../../src/messages';
import { defaultSettings, parseSettings } from '../../src/store/settings';
import { tabMessage } from '../../src/tab-message';
import { mutatedJson } from './mutate';

const id = '0190b8a0-7c1e-7000-8000-000000000001';
const selectors = {
  quote: { type: 'TextQuoteSelector', exact: 'words', prefix: 'a ', suffix: ' b' },
  position: { type: 'TextPositionSelector', start: 2, end: 7 },
};

const known = fc.constantFrom<unknown>(
  { type: 'gate/article' },
  { type: 'annotation/edit', id, edit: { verdict: 'confirmed', note: 'mine', tags: ['a'] } },
  {
    type: 'annotation/save',
    request: { draft: { kind: 'claim', selectors, suggestion: null, edit: {} }, page: {}, text: 'words' },
  },
  { type: 'store/changed', page: 'https://news.example/a' },
  { type: 'page/scroll-to', start: 1, end: 3 },
  { type: 'page/walk', direction: 'next' },
);

const anything = fc.oneof(
  { weight: 4, arbitrary: mutatedJson(known) },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }) },
);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A message is refused, or becomes one of the protocol, which is let through unchanged. */
export const messages = fc.property(anything, (value) => {
  for (const schema of [contentMessage, pageMessage, tabMessage()]) {
    const first = v.safeParse(schema, value);
    if (!first.success) continue;
    const second = v.safeParse(schema, first.output);
    if (!second.success || !same(first.output, second.output))
      throw new Error('What was let through changes again.');
  }
});

const stored = fc.oneof(
  mutatedJson(fc.constant(defaultSettings())),
  fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings()), '__proto__', 'x'), fc.anything()),
);

/** Whatever is stored, the settings are complete and of their forms; well-formed ones stay as they are. */
export const settings = fc.property(stored, (value) => {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const read = parseSettings(given);
  if (Object.keys(read).sort().join() !== Object.keys(defaultSettings()).sort().join())
    throw new Error('The settings are not complete.');
  if (!same(parseSettings(read), read)) throw new Error('What was read changes again.');
});

const managed = fc.oneof(
  mutatedJson(
    fc.constant({
      sitesOn: ['news.example', '*.paper.example'],
      sitesOff: ['*.intranet.example'],
      retentionDays: 365,
      exportOff: true,
    }),
  ),
  fc.anything(),
);

/** Whatever an administrator's file says, the policy is complete, can be kept to, and says the same when it is read again. */
export const policy = fc.property(managed, (value) => {
  const read = parsePolicy(value);
  decided('news.example', read);
  keptSince(read, new Date('2031-03-05T09:00:00Z'));
  if (!same(parsePolicy(read), read)) throw new Error('What was read changes again.');
});
