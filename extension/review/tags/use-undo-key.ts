import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../../ui/keys';

/** The key `u` undoes, wherever the focus is but in a field, an open menu or a dialog. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (key.toLowerCase() !== 'u' || ctrlKey || metaKey || altKey || isTyping(target)) return;
      if (target instanceof Element && target.closest('[popover]:popover-open, dialog')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
