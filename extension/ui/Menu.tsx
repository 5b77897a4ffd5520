import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import { type MenuEntry, MenuItem } from './MenuItem';

export interface MenuGroup {
  /** A heading over the entries; null where the menu has one group. */
  title: string | null;
  entries: readonly MenuEntry[];
}

interface Props {
  label: string;
  icon: IconName;
  groups: readonly MenuGroup[];
  small?: boolean;
}

const gap = 4;

/** Puts the open menu beside its button, on the side with room. */
function place(button: HTMLElement, menu: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + gap + height <= innerHeight;
  const left = Math.max(gap, Math.min(anchor.left, innerWidth - width - gap));
  const top = below ? anchor.bottom + gap : Math.max(gap, anchor.top - gap - height);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

/** A button that opens a menu of commands; arrows, Home, End and Escape work as in the ARIA menu button pattern. */
export function Menu({ label, icon, groups, small = false }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement | null>(null);
  const menu = useRef<HTMLDivElement | null>(null);

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const move = (event: KeyboardEvent) => {
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const targets: Record<string, number> = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at - 1 + list.length) % list.length,
      Home: 0,
      End: list.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) {
      if (event.key === 'Tab') menu.current?.hidePopover();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    list[target]?.focus();
  };

  /** The focus goes in at once: whoever types does not wait for the event that tells of the opening. */
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    if (!button.current || !menu.current?.togglePopover()) return;
    place(button.current, menu.current);
    items()[0]?.focus();
  };

  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  return (
    <div class="menu">
      <button
        type="button"
        class={small ? 'button small quiet' : 'button'}
        ref={button}
        popovertarget={id}
        aria-haspopup="menu"
        onClick={toggle}
      >
        <Icon name={icon} />
        {label}
      </button>
      <div id={id} ref={menu} popover="auto" role="menu" tabIndex={-1} aria-label={label} onKeyDown={move}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
          <div role="group" key={group.title} aria-label={group.title ?? label}>
            {group.title && (
              <p class="title" aria-hidden="true">
                {group.title}
              </p>
            )}
            {group.entries.map((entry) => (
              <MenuItem key={entry.id} entry={entry} close={close} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
