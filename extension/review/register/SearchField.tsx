import type { RefObject } from 'preact';
import { isEnter } from '../../command-key';

interface Props {
  label: string;
  value: string;
  change: (value: string) => void;
  /** Leaves the field for the list. */
  toList: () => void;
  fieldRef?: RefObject<HTMLInputElement | null> | undefined;
}

/** A field that a list is searched or narrowed by as the reader types; Enter and the arrow down lead into the list. */
export function SearchField({ label, value, change, toList, fieldRef }: Props) {
  return (
    <input
      {...(fieldRef && { ref: fieldRef })}
      class="field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!isEnter(event) && event.key !== 'ArrowDown') return;
        event.preventDefault();
        toList();
      }}
    />
  );
}
