import { Matcher } from '../matcher';
import { FIRM, HEDGES, type HedgeGroup } from './hedges';
import { ACTIONS, MEASURES, OBJECTS, OTHER_SETTINGS } from './measures';
import { ATTRIBUTORS, NAMED_HEADS, PLAIN_SAYING, PRONOUNS, SAYING, UNNAMED_HEADS } from './sources';

function prefixed(prefix: string, groups: Record<string, readonly string[]>): [string, readonly string[]][] {
  return Object.entries(groups).map(([name, words]) => [`${prefix}.${name}`, words]);
}

const hedgeWords = Object.entries<HedgeGroup>(HEDGES).map(([name, group]): [string, readonly string[]] => [
  `hedge.${name}`,
  group.words,
]);

/** Every word group of the claim engine in one automaton. Names are `measure.`, `action.`, `object.`, `other.`, `hedge.`, `firm.`, `source.` + group. */
export const LEXICON = new Matcher(
  Object.fromEntries([
    ...prefixed('measure', MEASURES),
    ...prefixed('action', ACTIONS),
    ...prefixed('object', OBJECTS),
    ...prefixed('other', OTHER_SETTINGS),
    ...hedgeWords,
    ...prefixed('firm', FIRM),
    ...prefixed('source', {
      saying: SAYING,
      plainSaying: PLAIN_SAYING,
      unnamed: UNNAMED_HEADS,
      named: NAMED_HEADS,
      attributor: ATTRIBUTORS,
      pronoun: PRONOUNS,
    }),
  ]),
);

const groupsOf = (test: (name: string) => boolean): Uint8Array =>
  Uint8Array.from(LEXICON.names, (name) => (test(name) ? 1 : 0));

const STRONG = new Set(
  ['sanction', 'sanctioned', 'blacklist', 'freeze', 'travel', 'exportControl', 'secondary', 'instrument'].map(
    (name) => `measure.${name}`,
  ),
);

/** 1 for the groups whose words nearly always tell of a measure, by group number. */
export const IS_STRONG = groupsOf((name) => STRONG.has(name));
export const IS_MEASURE = groupsOf((name) => name.startsWith('measure.'));
export const IS_ACTION = groupsOf((name) => name.startsWith('action.'));
export const IS_OBJECT = groupsOf((name) => name.startsWith('object.'));
export const IS_HEDGE = groupsOf((name) => name.startsWith('hedge.'));
export const IS_FIRM = groupsOf((name) => name.startsWith('firm.'));
export const IS_SOURCE = groupsOf((name) => name.startsWith('source.'));

/** The hedge kind of each group, or null. */
export const HEDGE_KIND = LEXICON.names.map((name) => {
  const groups: Record<string, HedgeGroup> = HEDGES;
  return name.startsWith('hedge.') ? (groups[name.slice(6)]?.kind ?? null) : null;
});
