import { useRef, useState } from 'preact/hooks';
import { type Fault, placeText } from '../../../src/exchange/fault';
import type { ImportReport } from '../../../src/store/import-set';
import { errorWords } from '../../ui/error-words';
import { readImport } from '../../ui/exchange';
import { faultWords, reasonWords } from '../../ui/fault-words';
import { formatNumber, t, tn } from '../../ui/i18n';
import { tell } from '../../ui/messages';

export type Imported = ImportReport;

type Outcome = { report: ImportReport; skipped: readonly Fault[] } | { trouble: string };

/** How many reasons are listed: enough to see what kind they are. */
const MOST_SKIPPED = 100;

const counted = [
  ['review_import_added', 'added'],
  ['review_import_merged', 'merged'],
  ['review_import_unchanged', 'unchanged'],
] as const;

/** Reads a file that was exported before, or other people's Web Annotations, and says what came of it. */
export function ImportButton({ imported }: { imported: (result: Imported) => void }) {
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function outcomeOf(chosen: File): Promise<Outcome> {
    try {
      const answer = await readImport(chosen);
      if (!answer.ok) return { trouble: faultWords(answer.fault) };
      await tell({ type: 'store/changed', page: null });
      imported(answer.report);
      return { report: answer.report, skipped: answer.skipped };
    } catch (error) {
      return { trouble: errorWords(error) };
    }
  }

  async function choose(chosen: File | undefined) {
    if (!chosen) return;
    setOutcome(null);
    dialog.current?.showModal();
    setOutcome(await outcomeOf(chosen));
    if (file.current) file.current.value = '';
  }

  return (
    <>
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {t('review_import')}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".jsonld,.json,.csv,application/ld+json,application/json,text/csv"
        aria-label={t('review_import')}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <dialog ref={dialog} class="dialog" aria-labelledby="import-title">
        <h2 id="import-title">
          {outcome === null
            ? t('review_import_running')
            : t('trouble' in outcome ? 'review_import_failed_title' : 'review_import_done_title')}
        </h2>
        {outcome && 'trouble' in outcome && <p role="alert">{outcome.trouble}</p>}
        {outcome && 'report' in outcome && (
          <dl class="report">
            {counted.map(([label, key]) => (
              <div key={key}>
                <dt>{t(label)}</dt>
                <dd>{formatNumber(outcome.report[key].length)}</dd>
              </div>
            ))}
          </dl>
        )}
        {outcome && 'report' in outcome && outcome.skipped.length > 0 && (
          <details>
            <summary>{tn('import_skipped', outcome.skipped.length)}</summary>
            <ul>
              {outcome.skipped.slice(0, MOST_SKIPPED).map((fault) => (
                <li key={placeText(fault.place)}>{reasonWords(fault)}</li>
              ))}
            </ul>
          </details>
        )}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('common_close')}
        </button>
      </dialog>
    </>
  );
}
