import { CONTEXT } from '../../../src/anchor/describe';
import { languageTag } from '../../../src/language-tag';
import { formatDay } from '../../ui/dates';
import type { Found } from '../../ui/find';
import { t, uiLanguage } from '../../ui/i18n';
import { Mark } from '../../ui/Mark';
import { wordsAfter, wordsBefore } from './surroundings';

/** The words kept, between those around them, and the article they stand in. */
export function Quote({ found: { annotation, page } }: { found: Found }) {
  const { prefix, exact, suffix } = annotation.selectors.quote;
  const before = wordsBefore(prefix, CONTEXT);
  const after = wordsAfter(suffix, CONTEXT);
  const { kind, suggestion } = annotation;
  // The article's words are in its own language, whatever the interface speaks.
  const lang = languageTag(page?.language);
  const day = page?.published ? formatDay(page.published, uiLanguage()) : null;
  return (
    <>
      <p class="kind">
        <Mark kind={kind} status={suggestion?.status ?? null} />
        {kind === 'claim' && suggestion?.status
          ? `${t('common_kind_claim')} · ${t(`common_status_${suggestion.status}`)}`
          : t(`common_kind_${kind}`)}
      </p>
      <blockquote cite={annotation.page} lang={lang}>
        {before && <span class="muted">…{before}</span>}
        <span class="exact">{exact}</span>
        {after && <span class="muted">{after}…</span>}
      </blockquote>
      <div class="source">
        <h2 lang={page?.title ? lang : undefined}>{page?.title ?? t('common_untitled')}</h2>
        <p class="muted">
          {[page?.outlet, page?.byline, day && t('review_published', day)].filter(Boolean).join(' · ')}
        </p>
        <p class="muted small url">{annotation.page}</p>
      </div>
    </>
  );
}
