import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from './i18n';

interface Props {
  /** What the name is for; the field's accessible name. */
  label: string;
  /** The name to begin with. */
  value: string;
  maxLength: number;
  /** Names to offer while typing. */
  known?: readonly string[];
  save: (name: string) => void;
  cancel: () => void;
}

/** A name typed in place: Enter keeps it, Escape leaves everything as it was. */
export function NameForm({ label, value, maxLength, known = [], save, cancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement | null>(null);
  const [name, setName] = useState(value);
  // Before anything else is typed: it would be taken for a command.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const valid = name.trim() !== '';
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) save(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      <input
        ref={field}
        class="field"
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        value={name}
        list={known.length > 0 ? id : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={id}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <button type="submit" class="button small" disabled={!valid}>
        {t('desk_save')}
      </button>
      <button type="button" class="button small quiet" onClick={cancel}>
        {t('common_cancel')}
      </button>
    </form>
  );
}
