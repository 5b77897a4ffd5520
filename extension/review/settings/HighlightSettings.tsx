import { useEffect, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { Preview } from './Preview';
import type { SettingsProps } from './SettingsView';

const shownKinds = ['claim', 'official', 'institution'] as const;

/** Which kinds are marked on the page, and how strongly. */
export function HighlightSettings({ settings, change }: SettingsProps) {
  const { kinds, intensity } = settings;
  const [draft, setDraft] = useState(intensity);
  useEffect(() => setDraft(intensity), [intensity]);
  const percent = t('review_settings_intensity_value', Math.round(draft * 100));
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{t('review_settings_highlights')}</h2>
      <fieldset>
        <legend>{t('review_settings_kinds')}</legend>
        {shownKinds.map((kind) => (
          <label class="option" key={kind}>
            <input
              type="checkbox"
              checked={kinds[kind]}
              onChange={(event) => change({ kinds: { ...kinds, [kind]: event.currentTarget.checked } })}
            />
            {t(`common_kinds_${kind}`)}
          </label>
        ))}
      </fieldset>
      <label class="range">
        <span>{t('review_settings_intensity')}</span>
        <input
          type="range"
          min={0.25}
          max={1}
          step={0.05}
          value={draft}
          aria-valuetext={percent}
          onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onChange={(event) => change({ intensity: event.currentTarget.valueAsNumber })}
        />
        <output>{percent}</output>
      </label>
      <h3>{t('review_settings_preview')}</h3>
      <div class="previews">
        <Preview theme="light" kinds={kinds} intensity={draft} />
        <Preview theme="dark" kinds={kinds} intensity={draft} />
      </div>
    </section>
  );
}
