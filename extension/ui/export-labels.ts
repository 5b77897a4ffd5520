import type { Labels } from '../../src/exchange/labels';
import { t, uiLanguage } from './i18n';

/** The fixed words of an export, in the reader's language. */
export function exportLabels(): Labels {
  return {
    language: uiLanguage(),
    title: t('common_label_title'),
    kinds: {
      claim: t('common_kind_claim'),
      official: t('common_kind_official'),
      institution: t('common_kind_institution'),
      note: t('common_kind_note'),
    },
    suggestion: t('common_label_suggestion'),
    stated: t('common_status_stated'),
    hedged: t('common_status_speculative'),
    cues: t('common_label_cues'),
    source: t('common_label_source'),
    unnamed: t('common_label_unnamed'),
    name: t('common_label_name'),
    role: t('common_role'),
    imposer: t('common_imposer'),
    target: t('common_target'),
    measure: t('common_measure'),
    date: t('common_date'),
    instrument: t('common_instrument'),
    verdict: t('common_label_verdict'),
    verdicts: {
      confirmed: t('common_verdict_confirmed'),
      speculative: t('common_verdict_speculative'),
    },
    noVerdict: t('common_verdict_none'),
    dismissed: t('common_label_dismissed'),
    note: t('common_note'),
    tags: t('common_tags'),
    outlet: t('common_label_outlet'),
    byline: t('common_label_byline'),
    published: t('common_label_published'),
    read: t('common_label_read'),
    saved: t('common_label_saved'),
    textHash: t('common_label_text_hash'),
    open: t('common_label_open'),
    untitled: t('common_untitled'),
  };
}
