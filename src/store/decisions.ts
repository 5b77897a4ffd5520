import type * as v from 'valibot';
import { run, type Store } from './db';
import { newId } from './ids';
import type { Decision } from './model';
import { parse } from './parse';
import { decisionDraft } from './schema';
import { earliest, now } from './time';

export type DecisionDraft = v.InferOutput<typeof decisionDraft>;

/** Oldest first; ids settle what was decided within one millisecond. */
export function byAge(first: Decision, second: Decision): number {
  return Date.parse(first.at) - Date.parse(second.at) || (first.id < second.id ? -1 : 1);
}

/** Keeps what the reader decided, in the order given and all or nothing; answers with the rows. Rejects with `invalid`. */
export async function addDecisions(store: Store, drafts: readonly DecisionDraft[]): Promise<Decision[]> {
  const at = now();
  const rows = drafts.map((draft): Decision => {
    const { about, rule, members } = parse(decisionDraft, draft, 'Decision');
    return { id: newId(), about, rule, members, at, withdrawn: null };
  });
  await run(store, (db) => db.decisions.bulkAdd(rows));
  return rows;
}

/** Takes decisions back, in one transaction; they stay as rows, so that an older file does not bring them back to life. */
export async function withdrawDecisions(store: Store, ids: readonly string[]): Promise<void> {
  const at = now();
  await run(store, (db) =>
    db.decisions
      .where('id')
      .anyOf(ids)
      .modify((row) => {
        row.withdrawn ??= at;
      }),
  );
}

/** The decisions about measures, or about identities, that hold, oldest first. */
export async function listDecisions(store: Store, about: Decision['about']): Promise<Decision[]> {
  const rows = await run(store, (db) => db.decisions.where({ about }).toArray());
  return rows.filter(({ withdrawn }) => withdrawn === null).sort(byAge);
}

/** One decision as two stores know it: taken back where either says so. */
export function mergeDecision(here: Decision, there: Decision): Decision {
  const withdrawn =
    here.withdrawn && there.withdrawn
      ? earliest(here.withdrawn, there.withdrawn)
      : (here.withdrawn ?? there.withdrawn);
  return { ...here, withdrawn };
}
