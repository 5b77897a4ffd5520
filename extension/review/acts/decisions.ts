import { addDecisions, type DecisionDraft, withdrawDecisions } from '../../../src/store/decisions';
import { store } from '../../ui/store';
import type { UndoEntry } from './undo';

/** Keeps what the reader decides, as an act that can be undone; `label` says in words what was done. Null where there is nothing to keep. */
export async function keepDecisions(
  drafts: readonly DecisionDraft[],
  label: string,
): Promise<UndoEntry | null> {
  if (drafts.length === 0) return null;
  const ids = (await addDecisions(store, drafts)).map(({ id }) => id);
  return { label, undo: () => withdrawDecisions(store, ids) };
}
