import type { Dossier, Summary } from '../../src/dossiers';
import type { Group, LedgerFilter } from '../../src/ledger';
import type { IdentityKey } from '../../src/names';
import type { OutletTally, Tally, Timeline } from '../../src/pictures';
import type { DecisionDraft } from '../../src/store/decisions';
import type { StoreErrorCode } from '../../src/store/errors';
import type { Decision } from '../../src/store/model';

/** Claims over time, and all of them in one tally. */
export interface Counted {
  timeline: Timeline;
  all: Tally;
}

/** What a page may ask of all that is saved: question and answer of each. */
export interface Questions {
  /** Everyone who is named, the last seen first. */
  dossiers: { ask: null; answer: Summary[] };
  /** Everything about the one whom a key means, and who may be the same; null where nothing names it any more. */
  dossier: { ask: IdentityKey; answer: { dossier: Dossier; alike: Summary[]; claims: Counted } | null };
  /** The name of the one whom a key means. */
  name: { ask: IdentityKey; answer: string | null };
  /** Ids of the annotations that name the one whom a key means. */
  naming: { ask: IdentityKey; answer: string[] };
  /** What to decide so that the dossiers of these keys are one. */
  joining: { ask: readonly IdentityKey[]; answer: DecisionDraft[] };
  /** Claims counted: all, or those whose target a key means. */
  pictures: {
    ask: IdentityKey | null;
    answer: Counted & { target: Summary | null; targets: Summary[]; outlets: OutletTally[] };
  };
  /** The first of the groups that a filter lets through, how many it does, and how many there are. */
  measures: {
    ask: { filter: LedgerFilter; most: number };
    answer: { rows: Group[]; found: number; all: number };
  };
  /** The groups of these ids. */
  groups: { ask: readonly string[]; answer: Group[] };
  /** The group that a claim is in, and those close to it; null where there is no such claim any more. */
  measure: { ask: string; answer: { group: Group; close: Group[] } | null };
}

export type QuestionName = keyof Questions;

/** Which of the reader's decisions an answer depends on. */
export const decisionsFor: Record<QuestionName, Decision['about']> = {
  dossiers: 'identity',
  dossier: 'identity',
  name: 'identity',
  naming: 'identity',
  joining: 'identity',
  pictures: 'identity',
  measures: 'measure',
  groups: 'measure',
  measure: 'measure',
};

export type ToWorker = {
  [Name in QuestionName]: { number: number; name: Name; ask: Questions[Name]['ask'] };
}[QuestionName];

export type FromWorker =
  | { number: number; answer: Questions[QuestionName]['answer'] }
  | { number: number; failure: { code: StoreErrorCode; message: string } };
