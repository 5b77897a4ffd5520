import { useState } from 'preact/hooks';
import type { Article, Dossier } from '../../../src/dossiers';
import { t, tn } from '../../ui/i18n';
import { noFilter } from '../filter';
import { writeRoute } from '../route';
import { day, listed } from './words';

/** Articles shown at first, and more at each wish. */
const STEP = 20;

interface Props {
  dossier: Dossier;
  /** Says that whoever is named in an article is someone else. */
  notHere: (article: Article) => void;
}

interface RowProps extends Props {
  article: Article;
  canLeave: boolean;
}

function ArticleRow({ dossier, article, canLeave, notHere }: RowProps) {
  const title = article.title ?? t('common_untitled');
  const others = article.names.filter((name) => name !== dossier.name);
  const [first = null] = article.annotations;
  const filter = { ...noFilter, dossier: dossier.key };
  const words = t(`dossiers_not_this_${dossier.kind}`);
  return (
    <li class="article">
      <div>
        <a href={article.url} target="_blank" rel="noreferrer">
          {title}
        </a>
        <p class="facts muted small">
          <span>{article.outlet ?? t('common_unknown_outlet')}</span>
          <span>{day(article.day)}</span>
          {others.length > 0 && <span>{t('dossiers_here_as', listed(others))}</span>}
          <a href={writeRoute({ view: 'annotations', filter, annotation: first })}>
            {tn('review_count', article.annotations.length)}
          </a>
        </p>
      </div>
      {canLeave && (
        <button
          type="button"
          class="button small quiet"
          aria-label={t('dossiers_not_in', words, title)}
          onClick={() => notHere(article)}
        >
          {words}
        </button>
      )}
    </li>
  );
}

/** The articles that someone is named in, newest first. */
export function Articles({ dossier, notHere }: Props) {
  const [shown, setShown] = useState(STEP);
  const { pages } = dossier;
  return (
    <section class="section" aria-labelledby="dossier-articles">
      <h3 id="dossier-articles">{t('dossiers_section_articles')}</h3>
      <ul>
        {pages.slice(0, shown).map((article) => (
          <ArticleRow
            key={article.url}
            dossier={dossier}
            article={article}
            canLeave={pages.length > 1}
            notHere={notHere}
          />
        ))}
      </ul>
      {pages.length > shown && (
        <button type="button" class="button small" onClick={() => setShown(shown + STEP)}>
          {t('dossiers_more')}
        </button>
      )}
    </section>
  );
}
