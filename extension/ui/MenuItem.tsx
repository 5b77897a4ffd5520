export interface MenuEntry {
  id: string;
  label: string;
  /** Given for one of several choices of which one holds; the menu stays open when it is chosen. */
  checked?: boolean;
  act: () => void;
}

/** One command or choice of a menu; `close` is called before a command is run. */
export function MenuItem({ entry, close }: { entry: MenuEntry; close: () => void }) {
  const { label, checked, act } = entry;
  if (checked !== undefined)
    return (
      <button
        type="button"
        role="menuitemradio"
        aria-checked={checked}
        class="button quiet"
        tabIndex={-1}
        onClick={act}
      >
        <span class="dot" aria-hidden="true" />
        {label}
      </button>
    );
  return (
    <button
      type="button"
      role="menuitem"
      class="button quiet"
      tabIndex={-1}
      onClick={() => {
        close();
        act();
      }}
    >
      {label}
    </button>
  );
}
