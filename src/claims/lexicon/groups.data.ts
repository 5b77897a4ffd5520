import { FIRM, HEDGES, type HedgeGroup } from './hedges';
import { layOut } from './lay-out';
import { ACTIONS, MEASURES, OBJECTS, OTHER_SETTINGS } from './measures';
import { ATTRIBUTORS, NAMED_HEADS, PLAIN_SAYING, PRONOUNS, SAYING, UNNAMED_HEADS } from './sources';

function prefixed(prefix: string, groups: Record<string, readonly string[]>): [string, readonly string[]][] {
  return Object.entries(groups).map(([name, words]) => [`${prefix}.${name}`, words]);
}

const hedges: Record<string, HedgeGroup> = HEDGES;

/** Every word group of the claim engine. Names are `measure.`, `action.`, `object.`, `other.`, `hedge.`, `firm.`, `source.` + group. */
export const LAYOUT = layOut(
  Object.fromEntries([
    ...prefixed('measure', MEASURES),
    ...prefixed('action', ACTIONS),
    ...prefixed('object', OBJECTS),
    ...prefixed('other', OTHER_SETTINGS),
    ...Object.entries(hedges).map(([name, { words }]): [string, readonly string[]] => [
      `hedge.${name}`,
      words,
    ]),
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

/** The hedge kind of each group, or null. */
export const HEDGE_KIND = LAYOUT.names.map((name) =>
  name.startsWith('hedge.') ? (hedges[name.slice(6)]?.kind ?? null) : null,
);
