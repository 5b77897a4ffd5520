import type { DecisionDraft } from '../../../src/store/decisions';
import { keepDecisions } from '../acts/decisions';
import { useActs } from '../acts/use-acts';

export type Rulings = ReturnType<typeof useRulings>;

/** What the reader decides about who is who, as acts that can be undone. */
export function useRulings() {
  const acts = useActs();
  /** Keeps decisions; `label` says in words what was done. Nothing happens where there is none. */
  const decide = (drafts: readonly DecisionDraft[] | Promise<DecisionDraft[]>, label: string) =>
    acts.act(async () => keepDecisions(await drafts, label));
  return { ...acts, decide };
}
