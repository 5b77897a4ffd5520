import { type Group, mergeDecisions, splitDecisions } from '../../../src/ledger';
import { tn } from '../../ui/i18n';
import { keepDecisions } from '../acts/decisions';
import { useCommands } from '../acts/use-commands';
import { measureOf } from './words';

export type Groupings = ReturnType<typeof useGroupings>;

/** What the reader can do in the ledger; each can be undone. */
export function useGroupings() {
  const commands = useCommands();
  return {
    ...commands,
    /** Makes one group of several. */
    merge: (given: readonly Group[] | Promise<readonly Group[]>) =>
      commands.act(async () => {
        const groups = await given;
        const words = tn('ledger_done_merged', groups.length, groups[0] ? measureOf(groups[0]) : '');
        return keepDecisions(groups.length < 2 ? [] : mergeDecisions(groups), words);
      }),
    /** Takes claims out of a group, as a group of their own. */
    takeOut: (group: Group, ids: ReadonlySet<string>) =>
      commands.act(() => keepDecisions(splitDecisions(group, ids), tn('ledger_done_split', ids.size))),
  };
}
