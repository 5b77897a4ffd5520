import { t } from '../../ui/i18n';
import { setTheme, themes } from '../../ui/theme';
import type { SettingsProps } from './SettingsView';

export function ThemeSettings({ settings, change }: SettingsProps) {
  return (
    <section aria-labelledby="theme">
      <h2 id="theme">{t('review_settings_theme')}</h2>
      <div role="radiogroup" aria-labelledby="theme" class="inline">
        {themes.map((theme) => (
          <label class="option" key={theme}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => {
                setTheme(theme);
                change({ theme });
              }}
            />
            {t(`review_settings_theme_${theme}`)}
          </label>
        ))}
      </div>
    </section>
  );
}
