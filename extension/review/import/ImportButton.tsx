import { useRef } from 'preact/hooks';
import type { Imported } from '../../../src/exchange/imported';
import { t } from '../../ui/i18n';
import { ImportDialog } from './ImportDialog';
import { useImport } from './use-import';

/** Brings a file in: one of our own exports, other people's Web Annotations, a Hypothesis export or a table. */
export function ImportButton({ imported }: { imported: (report: Imported) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const running = useImport(imported);
  return (
    <>
      <button type="button" class="button" ref={button} onClick={() => input.current?.click()}>
        {t('review_import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonld,.json,.csv,.tsv,.txt,application/ld+json,application/json,text/csv"
        aria-label={t('review_import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) running.open(file);
        }}
      />
      {running.step && <ImportDialog running={running} step={running.step} />}
    </>
  );
}
