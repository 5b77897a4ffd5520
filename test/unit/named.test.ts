import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim, Institution, Official, Span } from '../../src/detect/types';
import { namedIn } from '../../src/named';
import { suggestion as suggestionSchema } from '../../src/store/schema';
import { suggestionOf } from '../../src/suggestion';

/** The place of some words in a text; throws where they are not in it. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

const body = (text: string, name: string): Institution => ({
  ...at(text, name),
  entity: `body:${name.toLowerCase()}`,
  name,
});

const person = (text: string, words: string, name: string | null, role: string | null): Official => ({
  ...at(text, words),
  entity: `person:${name ?? words}`,
  name,
  role,
  anonymous: name === null,
});

function claim(
  text: string,
  roles: { imposer?: string; target?: string; source?: string },
  sentence = text,
): Claim {
  const span = (words: string | undefined) => (words === undefined ? null : at(text, words));
  const source = span(roles.source);
  return {
    ...at(text, sentence),
    status: 'stated',
    cues: [],
    source: source && { ...source, named: true },
    imposer: span(roles.imposer),
    target: span(roles.target),
    measure: null,
    date: null,
    instrument: null,
  };
}

describe('who is named in a claim', () => {
  const text =
    'The Ministry of Trade froze the funds of Varga Shipping and Oru Lines, Trade Minister Ilse Brandt said, as Karvel Bank looked on. Pell Group was not named.';
  const officials = [person(text, 'Trade Minister Ilse Brandt', 'Ilse Brandt', 'Trade Minister')];
  const institutions = ['Ministry of Trade', 'Varga Shipping', 'Oru Lines', 'Karvel Bank', 'Pell Group'].map(
    (name) => body(text, name),
  );
  const found = claim(
    text,
    {
      imposer: 'The Ministry of Trade',
      target: 'Varga Shipping and Oru Lines',
      source: 'Trade Minister Ilse Brandt',
    },
    text.slice(0, text.indexOf(' Pell')),
  );

  it('has each with what the claim makes of them, and nobody of the next sentence', () => {
    expect(namedIn(text, found, { officials, institutions })).toEqual([
      { kind: 'official', name: 'Ilse Brandt', role: 'Trade Minister', part: 'source' },
      { kind: 'institution', name: 'Ministry of Trade', role: null, part: 'imposer' },
      { kind: 'institution', name: 'Varga Shipping', role: null, part: 'target' },
      { kind: 'institution', name: 'Oru Lines', role: null, part: 'target' },
      { kind: 'institution', name: 'Karvel Bank', role: null, part: 'mentioned' },
    ]);
  });

  it('travels with the suggestion', () => {
    const detection = { engine: 'test', supported: true, officials, institutions, claims: [found] };
    expect(suggestionOf(text, detection, found).mentions).toHaveLength(5);
    expect(suggestionOf(text, detection, officials[0]!)).not.toHaveProperty('mentions');
  });
});

describe('what a claim makes of a name', () => {
  const parts = (text: string, target: string, ...names: string[]) =>
    namedIn(text, claim(text, { target }), {
      officials: [],
      institutions: names.map((name) => body(text, name)),
    }).map(({ name, part }) => [name, part]);

  it.each([
    ['Norland listed firms owned by Varga Shipping.', 'firms owned by Varga Shipping'],
    ['Norland listed the owner of Varga Shipping.', 'the owner of Varga Shipping'],
    ['Norland listed Varga Shipping’s owner.', 'Varga Shipping’s owner'],
  ])('is not the part of those that belong to it: %s', (text, target) => {
    expect(parts(text, target, 'Varga Shipping')).toEqual([['Varga Shipping', 'mentioned']]);
  });

  it('is the part of each member of a list', () => {
    const text =
      'Norland listed the owner of Oru Lines, Karvel Bank and several firms including Varga Shipping.';
    const target = 'the owner of Oru Lines, Karvel Bank and several firms including Varga Shipping';
    expect(parts(text, target, 'Oru Lines', 'Karvel Bank', 'Varga Shipping')).toEqual([
      ['Oru Lines', 'mentioned'],
      ['Karvel Bank', 'target'],
      ['Varga Shipping', 'target'],
    ]);
  });

  it('of a body in a person’s title is but to be mentioned', () => {
    const text = 'Norland listed Karvel Bank chairman Igor Pell.';
    const named = namedIn(text, claim(text, { target: 'Karvel Bank chairman Igor Pell' }), {
      officials: [person(text, 'Karvel Bank chairman Igor Pell', 'Igor Pell', 'Karvel Bank chairman')],
      institutions: [body(text, 'Karvel Bank')],
    });
    expect(named.map(({ name, part }) => [name, part])).toEqual([
      ['Igor Pell', 'target'],
      ['Karvel Bank', 'mentioned'],
    ]);
  });

  it('is the part of a name of which the claim’s words are but a piece', () => {
    const text = 'The step was hard, said Joana Pell, an analyst.';
    const named = namedIn(text, claim(text, { source: 'Joana' }), {
      officials: [person(text, 'Joana Pell', 'Joana Pell', null)],
      institutions: [],
    });
    expect(named.map(({ part }) => part)).toEqual(['source']);
  });

  it('can be two things at once, and one who is named twice is named once', () => {
    const text = 'Karvel Bank said Karvel Bank had been listed by the ministry.';
    const twice = { ...body(text, 'Karvel Bank'), ...at(text, 'Karvel Bank had') };
    const second = { ...twice, end: twice.start + 'Karvel Bank'.length };
    const found = claim(text, { source: 'Karvel Bank', target: 'Karvel Bank had been' });
    const named = namedIn(text, found, { officials: [], institutions: [body(text, 'Karvel Bank'), second] });
    expect(named.map(({ part }) => part).sort()).toEqual(['source', 'target']);
  });

  it('leaves out those whom the text leaves unnamed', () => {
    const text = 'Two diplomats said Karvel Bank was listed.';
    const named = namedIn(text, claim(text, { source: 'Two diplomats' }), {
      officials: [person(text, 'diplomats', null, 'diplomats')],
      institutions: [],
    });
    expect(named).toEqual([]);
  });

  it('is never more than the store takes', () => {
    const names = Array.from({ length: 300 }, (_, number) => `Bank N${number}x`);
    const text = `Norland listed ${names.join(', ')}.`;
    const institutions = names.map((name) => body(text, name));
    const found = claim(text, {});
    const detection = { engine: 'test', supported: true, officials: [], institutions, claims: [found] };
    expect(v.is(suggestionSchema, suggestionOf(text, detection, found))).toBe(true);
  });
});
