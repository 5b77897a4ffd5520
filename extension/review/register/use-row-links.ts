import { useRef } from 'preact/hooks';

/** Walking through a table's rows by the links that name them (`a.who`). */
export function useRowLinks() {
  const table = useRef<HTMLTableElement | null>(null);
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('a.who') ?? [])];
  /** The link of the row that the focus is in. */
  const current = () => document.activeElement?.closest('tr')?.querySelector<HTMLElement>('a.who') ?? null;
  /** Moves the focus by so many rows; to the first one where it is in none. */
  const move = (step: number) => {
    const all = links();
    const here = current();
    const at = here ? all.indexOf(here) : -1;
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  return { table, links, current, move };
}
