import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ExportMenu } from '../ui/ExportMenu';
import { errorWords } from '../ui/error-words';
import { Icon } from '../ui/Icon';
import { t } from '../ui/i18n';

interface Props {
  page: string | null;
  beside?: ComponentChildren;
}

/** Export of this page, and the ways to the review page and the settings. */
export function Foot({ page, beside }: Props) {
  const [words, setWords] = useState<string | null>(null);
  return (
    <footer class="foot">
      {words && (
        <p class="notice" role="alert">
          {words}
        </p>
      )}
      {page !== null && (
        <ExportMenu
          scopes={[
            {
              id: 'page',
              title: t('popup_export_page'),
              file: t('common_export_file_page'),
              scope: { page },
            },
          ]}
          done={(count) => setWords(count === 0 ? t('popup_export_nothing') : null)}
          stopped={() => setWords(null)}
          failed={(error) => setWords(errorWords(error))}
        />
      )}
      <nav>
        {beside}
        <a class="button quiet" href="../review/index.html" target="_blank" rel="noreferrer">
          <Icon name="desk" />
          {t('popup_review')}
        </a>
        <a class="button quiet" href="../review/index.html#/settings" target="_blank" rel="noreferrer">
          <Icon name="settings" />
          {t('popup_settings')}
        </a>
      </nav>
    </footer>
  );
}
