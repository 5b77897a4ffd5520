import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossier, Summary } from '../../../src/dossiers';
import { findDossiers } from '../../../src/dossiers/search';
import { t, tn } from '../../ui/i18n';
import { useRegister } from '../../ui/use-register';
import { allDossiers } from './filter';
import { Sign } from './Sign';

/** Answers shown for what was typed. */
const MOST = 8;

interface Props {
  dossier: Dossier;
  join: (other: Summary) => void;
  close: () => void;
}

/** Asks which other dossier is of the same one: searched as the reader types, chosen from a list of buttons. */
export function JoinDialog({ dossier, join, close }: Props) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const [query, setQuery] = useState('');
  const { value: list = [] } = useRegister('dossiers', null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const filter = { ...allDossiers, query, kind: dossier.kind };
  const found =
    query.trim() === '' ? [] : findDossiers(list, filter).filter(({ key }) => key !== dossier.key);
  return (
    <dialog class="dialog join" ref={dialog} aria-labelledby="join-title" onClose={close}>
      <h2 id="join-title">{t('dossiers_join_title', dossier.name)}</h2>
      <input
        class="field"
        type="search"
        aria-label={t('dossiers_search')}
        placeholder={t('dossiers_search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul>
        {found.slice(0, MOST).map((other) => (
          <li key={other.key}>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                dialog.current?.close();
                join(other);
              }}
            >
              <Sign kind={other.kind} />
              <span>{t('dossiers_join_with', other.name)}</span>
              <span class="muted small">{other.role ?? tn('dossiers_articles', other.articles)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="muted small" role="status">
        {query.trim() !== '' && tn('dossiers_count', found.length)}
      </p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('common_cancel')}
      </button>
    </dialog>
  );
}
