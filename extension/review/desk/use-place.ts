import { useEffect, useRef } from 'preact/hooks';
import { rowAfter } from './place';

/**
 * Keeps the reader in the list: where the row that they stand on leaves it, they stand on the next one. A list of another filter or order
 * (`key`) moves nobody.
 */
export function usePlace(
  rows: readonly string[],
  key: string,
  active: string | null,
  activate: (id: string | null) => void,
): void {
  const last = useRef({ rows, key });
  useEffect(() => {
    const { rows: before, key: keyBefore } = last.current;
    last.current = { rows, key };
    if (rows === before || key !== keyBefore || active === null || !before.includes(active)) return;
    const next = rowAfter(before, rows, active);
    if (next !== active) activate(next);
  }, [rows, key, active]);
}
