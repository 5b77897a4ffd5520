import { type Article, articles } from '../../../../src/exchange/articles';
import type { Annotation, Suggestion } from '../../../../src/store/model';
import { t } from '../../../ui/i18n';

const page = 'https://news.example/2031/norland-freeze';
const time = '2031-03-05T10:00:00.000Z';

const nothing: Suggestion = {
  engine: '',
  status: null,
  cues: [],
  source: null,
  imposer: null,
  target: null,
  measure: null,
  date: null,
  instrument: null,
  name: null,
  role: null,
};

function annotation(exact: string, start: number, given: Partial<Annotation>): Annotation {
  return {
    id: `0195665c-6c00-7000-8000-00000000000${start}`,
    page,
    kind: 'claim',
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
    suggestion: nothing,
    verdict: null,
    note: '',
    tags: [],
    dismissed: false,
    textHash: null,
    created: time,
    modified: time,
    ...given,
  };
}

/** A made-up article with a hedged claim and an official, to show a template on. */
export function sampleArticle(): Article {
  const claim = annotation(t('template_sample_quote'), 0, {
    suggestion: {
      ...nothing,
      status: 'speculative',
      cues: [
        { words: t('template_sample_cue_modal'), kind: 'modal' },
        { words: t('template_sample_cue_source'), kind: 'unnamed-source' },
      ],
      source: { words: t('template_sample_source'), named: false },
      imposer: t('template_sample_imposer'),
      target: t('template_sample_target'),
      measure: t('template_sample_measure'),
    },
    verdict: 'confirmed',
    note: t('template_sample_note'),
    tags: [t('template_sample_tag')],
  });
  const official = annotation(t('template_sample_official'), 1, {
    kind: 'official',
    suggestion: { ...nothing, name: t('template_sample_name'), role: t('template_sample_role') },
  });
  const row = {
    url: page,
    title: t('template_sample_title'),
    outlet: t('template_sample_outlet'),
    byline: t('template_sample_byline'),
    published: '2031-03-04T08:30:00Z',
    language: 'en',
    firstSeen: time,
    lastSeen: time,
    textHash: null,
  };
  const set = { pages: [row], annotations: [claim, official], history: [], texts: [], decisions: [] };
  const [article] = articles(set);
  if (!article) throw new Error('The sample has no article.');
  return article;
}
