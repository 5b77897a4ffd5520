import type { CueKind } from '../../../src/detect/types';
import type { Annotation, Suggestion } from '../../../src/store/model';
import { type MessageKey, t } from '../../ui/i18n';

const cueKeys: Record<CueKind, MessageKey> = {
  modal: 'common_cue_modal',
  reportive: 'common_cue_reportive',
  possibility: 'common_cue_possibility',
  'unnamed-source': 'common_cue_unnamed_source',
  plan: 'common_cue_plan',
  condition: 'common_cue_condition',
  opinion: 'common_cue_opinion',
  question: 'common_cue_question',
};

/** Who did what to whom, as the text words it. */
function facts(suggestion: Suggestion): (readonly [MessageKey, string])[] {
  const { source } = suggestion;
  const all: readonly (readonly [MessageKey, string | null])[] = [
    [source?.named ? 'common_source_named' : 'common_source_unnamed', source?.words ?? null],
    ['common_imposer', suggestion.imposer],
    ['common_target', suggestion.target],
    ['common_measure', suggestion.measure],
    ['common_date', suggestion.date],
    ['common_instrument', suggestion.instrument],
    ['common_role', suggestion.role],
  ];
  return all.flatMap(([key, words]) => (words ? [[key, words] as const] : []));
}

interface Properties {
  annotation: Annotation;
  /** The article's, whose words are told. */
  lang: string | undefined;
}

/** What the program suggested when the annotation was made, and why. */
export function Reasons({ annotation: { kind, suggestion }, lang }: Properties) {
  if (!suggestion) return null;
  const known = facts(suggestion);
  return (
    <section class="reasons" aria-label={t('review_why')}>
      <h3>{t('review_why')}</h3>
      {suggestion.cues.length > 0 && (
        <ul>
          {suggestion.cues.map(({ words, kind: cue }) => (
            <li key={`${cue} ${words}`}>{t('common_cue', words, t(cueKeys[cue]))}</li>
          ))}
        </ul>
      )}
      {kind === 'claim' && suggestion.status === 'stated' && <p>{t('review_no_cues')}</p>}
      {known.length > 0 && (
        <dl>
          {known.map(([key, words]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd lang={lang}>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="muted small">{t('review_suggested_by', suggestion.engine)}</p>
    </section>
  );
}
