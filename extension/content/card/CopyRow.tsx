import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CopyForm, copyForms } from '../../../src/exchange/quotation';
import { t } from '../words';

/** The forms that a quote can be copied in, shown once "Copy" was pressed. */
export function CopyRow({ copy }: { copy: (form: CopyForm) => void }) {
  const id = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const [open, setOpen] = useState(false);
  // The card has grown, perhaps beyond the window's edge.
  useLayoutEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [open]);
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('card_copy')}
      </button>
      {open && (
        <fieldset id={id} ref={row} class="copy" aria-label={t('card_copy_as')}>
          {copyForms.map((form) => (
            <button type="button" key={form} onClick={() => copy(form)}>
              {t(`common_copy_${form}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
