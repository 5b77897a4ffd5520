import type { Annotation } from '../../src/store/model';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';

interface Props {
  annotation: Annotation | null;
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** What the key for a note does in a row: opens its editor, whose note takes the focus, and goes to the note where it is open. */
export const toNote = (setOpen: Props['setOpen']) => (row: Element) => {
  setOpen(true);
  row.querySelector<HTMLElement>('.note-field textarea')?.focus();
};

/** Opens a row's note and tags; filled where there are some. */
export function EditorToggle({ annotation, open, setOpen }: Props) {
  const kept = annotation !== null && (annotation.note !== '' || annotation.tags.length > 0);
  return (
    <button
      type="button"
      class={`button small icon quiet ${kept ? 'kept' : ''}`}
      aria-expanded={open}
      aria-label={t('popup_edit')}
      title={t('popup_edit')}
      onClick={() => setOpen(!open)}
    >
      <Icon name="note" />
    </button>
  );
}
