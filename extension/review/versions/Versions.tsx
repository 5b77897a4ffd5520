import { useState } from 'preact/hooks';
import { annotationsOfPage } from '../../../src/store/annotations';
import type { TextVersion } from '../../../src/store/model';
import { pagesByUrl } from '../../../src/store/pages';
import { textVersions } from '../../../src/store/texts';
import { formatTime } from '../../ui/dates';
import { errorWords } from '../../ui/error-words';
import { t, uiLanguage } from '../../ui/i18n';
import { store } from '../../ui/store';
import { useLive } from '../../ui/use-live';
import { wholeList, writeRoute } from '../route';
import { Difference } from './Difference';
import { Fates } from './Fates';

async function evidenceOf(url: string) {
  const [versions, annotations, pages] = await Promise.all([
    textVersions(store, url),
    annotationsOfPage(store, url),
    pagesByUrl(store, [url]),
  ]);
  return { versions, annotations, page: pages.get(url) };
}

const timeOf = ({ seen }: TextVersion) => formatTime(seen, uiLanguage()) ?? seen;

interface PickerProps {
  label: string;
  versions: readonly TextVersion[];
  picked: TextVersion;
  pick: (hash: string) => void;
}

function Picker({ label, versions, picked, pick }: PickerProps) {
  return (
    <div class="version">
      <label>
        {label}{' '}
        <select
          class="field"
          value={picked.hash}
          onChange={(event) => pick((event.currentTarget as HTMLSelectElement).value)}
        >
          {versions.map((version) => (
            <option key={version.hash} value={version.hash} selected={version.hash === picked.hash}>
              {t('evidence_read', timeOf(version))}
            </option>
          ))}
        </select>
      </label>
      <p class="muted small hash">{t('evidence_hash', picked.hash)}</p>
    </div>
  );
}

/** What an article said when: any two of its texts that were kept, with the difference between them. */
export function Versions({ page: url }: { page: string }) {
  const { value, error } = useLive(() => evidenceOf(url), [url]);
  const [olderHash, setOlder] = useState<string | null>(null);
  const [newerHash, setNewer] = useState<string | null>(null);
  const versions = value?.versions ?? [];
  const find = (hash: string | null) => versions.find((version) => version.hash === hash);
  const newer = find(newerHash) ?? versions.at(-1);
  const older = find(olderHash) ?? versions.at(-2);
  return (
    <main class="versions">
      <p>
        <a href={writeRoute(wholeList)}>{t('evidence_versions_back')}</a>
      </p>
      <h2>{t('evidence_versions_title')}</h2>
      <p class="title">{value?.page?.title ?? t('common_untitled')}</p>
      <p class="muted small url">{url}</p>
      {error !== null && (
        <p class="notice" role="alert">
          {errorWords(error)}
        </p>
      )}
      {value && versions.length === 0 && <p>{t('evidence_versions_unknown')}</p>}
      {newer && !older && (
        <>
          <p>{t('evidence_versions_single')}</p>
          <p class="muted small">{t('evidence_read', timeOf(newer))}</p>
          <p class="muted small hash">{t('evidence_hash', newer.hash)}</p>
        </>
      )}
      {value && newer && older && (
        <>
          <div class="pickers">
            <Picker label={t('evidence_older')} versions={versions} picked={older} pick={setOlder} />
            <Picker label={t('evidence_newer')} versions={versions} picked={newer} pick={setNewer} />
          </div>
          <Fates text={newer.text} annotations={value.annotations} />
          <Difference older={older} newer={newer} annotations={value.annotations} />
        </>
      )}
    </main>
  );
}
