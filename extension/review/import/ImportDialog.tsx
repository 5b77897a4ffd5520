import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../ui/i18n';
import { ProgressLine } from '../../ui/ProgressLine';
import { FinishedStep } from './FinishedStep';
import './import.css';
import { PreviewStep } from './PreviewStep';
import { TableStep } from './TableStep';
import type { Import, ImportStep } from './use-import';

const titles: Record<ImportStep['name'], MessageKey> = {
  reading: 'review_import_running',
  table: 'import_table_title',
  preview: 'import_preview_title',
  writing: 'import_writing',
  finished: 'review_import_done_title',
  trouble: 'review_import_failed_title',
};

function Body({ running, step }: { running: Import; step: ImportStep }) {
  switch (step.name) {
    case 'reading':
    case 'writing':
      return (
        <>
          <ProgressLine
            title={t(step.name === 'reading' ? 'import_checking' : 'import_writing_hint')}
            progress={step.name === 'writing' ? step.progress : null}
          />
          <p class="actions">
            <button type="button" class="button" onClick={running.stop}>
              {t('common_cancel')}
            </button>
          </p>
        </>
      );
    case 'table':
      return <TableStep {...step} map={running.map} cancel={running.close} />;
    case 'preview':
      return <PreviewStep step={step} running={running} />;
    case 'finished':
      return <FinishedStep finished={step.finished} close={running.close} />;
    case 'trouble':
      return (
        <>
          <p role="alert">{step.words}</p>
          <p class="actions">
            <button type="button" class="button" onClick={running.close}>
              {t('common_close')}
            </button>
          </p>
        </>
      );
  }
}

/** A file's way into the store, a step after the other; Escape gives up what has not been written yet. */
export function ImportDialog({ running, step }: { running: Import; step: ImportStep }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // What had the focus is gone with its step; the new one is read out from its title.
  useEffect(() => title.current?.focus(), [step.name]);
  return (
    <dialog
      ref={dialog}
      class="dialog import"
      aria-labelledby="import-title"
      onCancel={(event) => {
        event.preventDefault();
        running.stop();
      }}
    >
      <h2 id="import-title" ref={title} tabIndex={-1}>
        {t(titles[step.name])}
      </h2>
      <p class="muted file">{running.file}</p>
      <Body running={running} step={step} />
    </dialog>
  );
}
