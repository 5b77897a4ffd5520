import type { Claim } from '../detect/types';
import type { Context } from './context';
import { IS_STRONG, LEXICON } from './lexicon';
import { chooseFrame } from './roles/choose';
import { findDate } from './roles/dates';
import { bareFrame, type Frame } from './roles/frame';
import { findInstrument } from './roles/instruments';
import { listFrames } from './roles/list-frames';
import { listingFrames } from './roles/listing-frames';
import { measureFrames } from './roles/measure-frames';
import { propertyFrames } from './roles/property-frames';
import type { Clause, Range } from './syntax/clause';

export type Roles = Pick<Claim, 'imposer' | 'target' | 'measure' | 'date' | 'instrument'>;

/** Groups whose words name a measure, the more telling ones first; an instrument is none. */
const NAMING = [
  Uint8Array.from(IS_STRONG, (strong, group) => (LEXICON.names[group] === 'measure.instrument' ? 0 : strong)),
  Uint8Array.from(LEXICON.names, (name) => (name === 'measure.designation' ? 1 : 0)),
];

/** The first words of the sentence that nearly always tell of a measure. */
function firstNamed({ hits, hitsFrom, hitsTo, last }: Context, s: number): Frame | null {
  for (const isNaming of NAMING)
    for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++)
      if (isNaming[hits.group[h]!]) return bareFrame(hits.first[h]!, Math.min(hits.last[h]!, last[s]!));
  return null;
}

/**
 * Reads who does what to whom in a sentence: of all measures that it tells of, the one of which it tells most. A role is null where the words
 * leave it open or the rules are not sure. Linear in the sentence's tokens.
 */
export function findRoles(clause: Clause): Roles {
  const { context, s, tokens } = clause;
  const span = (range: Range | null): Claim['measure'] =>
    range && { start: tokens.start[range.first]!, end: tokens.end[range.last - 1]! };
  const frames = [
    ...measureFrames(clause),
    ...listingFrames(clause),
    ...listFrames(clause),
    ...propertyFrames(clause),
  ];
  const frame = chooseFrame(clause, frames) ?? firstNamed(context, s);
  return {
    imposer: span(frame?.imposer ?? null),
    target: span(frame?.target ?? null),
    measure: span(frame?.measure ?? null),
    date: span(frame && findDate(clause, frame)),
    instrument: span(findInstrument(clause, frame?.measure.first ?? clause.first)),
  };
}
