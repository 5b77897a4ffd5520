import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '../ui/keys';

/** Hears the keys of a view, wherever the focus is but in an open menu or dialog. */
interface ViewKeys {
  /** What a key does; null where it means nothing. Not asked while the reader types. */
  actFor(event: KeyboardEvent): (() => void) | null;
  /** Escape was pressed in a field. What was typed stays. */
  leaveField(field: HTMLElement): void;
}

export function useViewKeys(keys: ViewKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before the view is painted: a reader who sees it may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target, key } = event;
      if (target instanceof Element && target.closest('[popover]:popover-open, dialog')) return;
      if (isTyping(target)) {
        if (key !== 'Escape') return;
        // A search field would be emptied.
        event.preventDefault();
        if (target instanceof HTMLElement) latest.current.leaveField(target);
        return;
      }
      const act = latest.current.actFor(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
