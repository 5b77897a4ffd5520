import { Matcher } from '../matcher';
import { LAYOUT } from './groups.data';

export { HEDGE_KIND } from './groups.data';

/** Every word group of the claim engine in one automaton. */
export const LEXICON = new Matcher(LAYOUT);

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
