import { addDecisions, type DecisionDraft, withdrawDecisions } from '../../../src/store/decisions';
import { store } from '../../ui/store';
import { useActs } from '../acts/use-acts';

export type Rulings = ReturnType<typeof useRulings>;

/** What the reader decides about who is who, as acts that can be undone. */
export function useRulings() {
  const acts = useActs();
  /** Keeps decisions; `label` says in words what was done. Nothing happens where there is none. */
  const decide = (drafts: readonly DecisionDraft[], label: string) =>
    acts.act(async () => {
      if (drafts.length === 0) return null;
      const ids = (await addDecisions(store, drafts)).map(({ id }) => id);
      return { label, undo: () => withdrawDecisions(store, ids) };
    });
  return { ...acts, decide };
}
