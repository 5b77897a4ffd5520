import { t } from '../ui/i18n';
import { Mark } from '../ui/Mark';
import { Choice } from './Choice';
import { KeepCopy } from './KeepCopy';

/** The first-run page: what the extension does, in plain words, and the one choice that it needs. */
export function App() {
  return (
    <main>
      <header>
        <img src="../icons/48.png" width="48" height="48" alt="" />
        <h1>{t('welcome_title')}</h1>
      </header>
      <p class="lead">{t('welcome_lead')}</p>

      <section aria-labelledby="marks">
        <h2 id="marks">{t('welcome_marks_title')}</h2>
        <ul class="marks">
          <li>
            <Mark kind="claim" status="stated" />
            {t('welcome_marks_stated')}
          </li>
          <li>
            <Mark kind="claim" status="speculative" />
            {t('welcome_marks_speculative')}
          </li>
          <li>
            <Mark kind="official" status={null} />
            {t('welcome_marks_official')}
          </li>
          <li>
            <Mark kind="institution" status={null} />
            {t('welcome_marks_institution')}
          </li>
        </ul>
        <p>{t('welcome_marks_after')}</p>
      </section>

      <section aria-labelledby="choice">
        <h2 id="choice">{t('welcome_choice_title')}</h2>
        <p>{t('welcome_choice_lead')}</p>
        <Choice />
      </section>

      <KeepCopy />

      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome_privacy_title')}</h2>
        <p>{t('welcome_privacy_text')}</p>
      </section>

      <nav>
        <a href="../review/index.html#/settings">{t('welcome_settings')}</a>
        <a href="../review/index.html">{t('welcome_review')}</a>
      </nav>
    </main>
  );
}
