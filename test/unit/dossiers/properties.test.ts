import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionDraft } from '../../../src/store/decisions';
import type { Annotation } from '../../../src/store/model';
import { body, claim, decided, dossiersOf, official, person } from './world';

/** Few names and articles, so that names meet. */
const paths = fc.constantFrom('a', 'b', 'c', 'd');
const people = fc.constantFrom('Ilse Brandt', 'Olga Brandt', 'Brandt', 'Min Oru', 'Oru', 'Dr. Ilse Brandt');
const bodies = fc.constantFrom('U.N.', 'United Nations', 'Foreign Ministry', 'Karvel Bank', 'Bank');
const part = fc.constantFrom('imposer' as const, 'target' as const, 'source' as const, 'mentioned' as const);
const mention = fc.oneof(
  fc.tuple(people, part).map(([name, as]) => person(name, as)),
  fc.tuple(bodies, part).map(([name, as]) => body(name, as)),
);
const annotations = fc.array(
  fc.oneof(
    fc.tuple(paths, people).map(([path, name]) => official(path, name)),
    fc.tuple(paths, fc.array(mention, { maxLength: 3 })).map(([path, mentions]) => claim(path, mentions)),
  ),
  { maxLength: 12 },
);

/** Whatever can be decided about the names that stand in some annotations. */
const world = annotations.chain((given) => {
  const keys = dossiersOf(given).list.map(({ key }) => key);
  const decision =
    keys.length < 2
      ? fc.constant([] as DecisionDraft[])
      : fc.array(
          fc.record({
            about: fc.constant('identity' as const),
            rule: fc.constantFrom('together' as const, 'apart' as const, 'not' as const),
            members: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 2, maxLength: 3 }),
          }),
          { maxLength: 5 },
        );
  return fc.record({ given: fc.constant(given), drafts: decision });
});

const groups = (found: ReturnType<typeof dossiersOf>) =>
  found.list.map(({ key }) => [...found.idsOf(key)].sort().join()).sort();

describe('identities, whatever stands in the articles and is decided', () => {
  it('have every name of every annotation once', () => {
    fc.assert(
      fc.property(world, ({ given, drafts }) => {
        const found = dossiersOf(given, drafts.map(decided));
        const names = (annotation: Annotation) =>
          annotation.kind === 'claim' ? annotation.suggestion!.mentions!.length : 1;
        for (const annotation of given) {
          const there = found.namedIn(annotation.id);
          expect(new Set(there).size).toBe(there.length);
          expect(there.length > 0).toBe(names(annotation) > 0);
          for (const { key } of there) expect(found.idsOf(key)).toContain(annotation.id);
        }
        expect(new Set(found.list.map(({ key }) => key)).size).toBe(found.list.length);
        for (const { key } of found.list) expect(found.open(key)?.key).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in whatever order the annotations and decisions come', () => {
    fc.assert(
      fc.property(
        world.chain(({ given, drafts }) => {
          const decisions = drafts.map(decided);
          return fc.record({
            first: fc.constant([given, decisions] as const),
            second: fc.tuple(
              fc.shuffledSubarray(given, { minLength: given.length }),
              fc.shuffledSubarray(decisions, { minLength: decisions.length }),
            ),
          });
        }),
        ({ first, second }) => {
          const [one, other] = [dossiersOf(...first), dossiersOf(...second)];
          expect(other.list).toEqual(one.list);
          expect(groups(other)).toEqual(groups(one));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('follow the newest decision', () => {
    fc.assert(
      fc.property(world, ({ given, drafts }) => {
        const last = drafts.at(-1);
        if (!last) return;
        const found = dossiersOf(given, drafts.map(decided));
        const [first, ...others] = last.members.map((key) => found.open(key)?.key);
        for (const other of others) {
          if (last.rule === 'together') expect(other).toBe(first);
          else expect(other).not.toBe(first);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never make one person of two with different full names by themselves', () => {
    fc.assert(
      fc.property(annotations, (given) => {
        for (const { names, kind } of dossiersOf(given).list) {
          if (kind !== 'person') continue;
          const full = names.map((name) => name.replace('Dr. ', '')).filter((name) => name.includes(' '));
          expect(new Set(full).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
