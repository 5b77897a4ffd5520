import { commandKey } from '../command-key';
import { useViewKeys } from './use-view-keys';

/** One-key commands of a view by the name that `commandKey` gives; Escape leaves a field. */
export function useKeyTable(table: Readonly<Record<string, () => void>>): void {
  useViewKeys({
    actFor(event) {
      const key = commandKey(event);
      return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
    },
    leaveField: (field) => field.blur(),
  });
}
