import { commandKey } from '../command-key';

/** Whether a key goes into a text that the reader is typing. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  );
}

/** Runs a row's one-letter commands (the card's own), each given the row, while the focus is on the row but not in a field. */
export function rowKeys(commands: Readonly<Record<string, (row: Element) => void>>) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const key = commandKey(event);
    if (!Object.hasOwn(commands, key)) return;
    event.preventDefault();
    commands[key]?.(event.currentTarget as Element);
  };
}
