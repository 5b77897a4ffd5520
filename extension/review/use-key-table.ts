import { useLayoutEffect, useRef } from 'preact/hooks';
import { commandKey } from '../command-key';
import { isTyping } from '../ui/keys';

/** One-key commands of a view by the name that `commandKey` gives, wherever the focus is but in a field or an open menu or dialog. */
export function useKeyTable(table: Readonly<Record<string, () => void>>): void {
  const latest = useRef(table);
  latest.current = table;
  // Before the view is painted: a reader who sees it may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const key = commandKey(event);
      if (target instanceof Element && target.closest('[popover]:popover-open, dialog')) return;
      if (isTyping(target)) {
        if (key === 'Escape' && target instanceof HTMLElement) target.blur();
        return;
      }
      const act = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
