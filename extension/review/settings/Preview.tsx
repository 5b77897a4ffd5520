import type { Settings } from '../../../src/store/settings';
import { type PageTheme, palettes } from '../../background/highlight-style';
import { t } from '../../ui/i18n';

interface Props extends Pick<Settings, 'kinds' | 'intensity'> {
  theme: PageTheme;
}

/** One sentence of a made-up article, marked as a page of the theme is. */
export function Preview({ theme, kinds, intensity }: Props) {
  const palette = palettes[theme];
  const tint = (shown: boolean, [rgb, opacity]: readonly [string, number]) =>
    shown ? { backgroundColor: `rgb(${rgb} / ${opacity * intensity})` } : {};
  const line = (style: string, colour: string) =>
    kinds.claim ? { textDecoration: `underline ${style} ${colour} 2px`, textUnderlineOffset: '3px' } : {};
  const official = tint(kinds.official, palette.official);
  const institution = tint(kinds.institution, palette.institution);
  return (
    <figure class={`preview ${theme}`}>
      <p>
        <span style={official}>{t('review_preview_official')}</span> {t('review_preview_said')}{' '}
        <span style={line('solid', palette.stated)}>
          {t('review_preview_stated')} <span style={institution}>{t('review_preview_institution')}</span>.
        </span>{' '}
        <span style={line('wavy', palette.hedged)}>{t('review_preview_hedged')}</span>
      </p>
      <figcaption>
        {t(theme === 'light' ? 'review_settings_preview_light' : 'review_settings_preview_dark')}
      </figcaption>
    </figure>
  );
}
