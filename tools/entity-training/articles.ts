import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/detect/types';

/** An article with its officials and institutions marked. */
export interface Article {
  id: string;
  text: string;
  /** Outlet or collection that it was published in. */
  source: string;
  /** `news`, or `other` for agency reports, releases and older pieces. */
  kind: 'news' | 'other';
  /** Of the reference corpus, not of the collection. */
  reference: boolean;
  officials: Span[];
  institutions: Span[];
}

interface Standoff {
  id: string;
  sha256: string;
  officials: Span[];
  institutions: Span[];
}

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Ids of agency reports, releases and older pieces in the unlabelled collection start like this. */
const OTHER = /^(voa|reuters1987|treasury|state|whitehouse|ofac|reuters-1987)/;

/** `news`, or `other` for agency reports, releases and older pieces of the unlabelled collection. */
export function kindOf({ id, genre }: { id: string; genre: string }): Article['kind'] {
  return OTHER.test(id) || !genre.startsWith('news') ? 'other' : 'news';
}

/**
 * All labelled articles: the development part of the corpus and the project's own labels, which are offsets into the unlabelled
 * collection. Throws where a text is missing or is not the one that was labelled.
 */
export function loadArticles(): Article[] {
  for (const file of ['../shared/corpus/dev.jsonl', '../shared/corpora/unlabelled.jsonl'])
    if (!existsSync(file))
      throw new Error(`${file} is not there; training needs the corpora beside the repository`);
  const articles: Article[] = lines('../shared/corpus/dev.jsonl').map((line) => ({
    ...(JSON.parse(line) as Article),
    kind: 'news',
    reference: true,
  }));
  const texts = new Map(
    lines('../shared/corpora/unlabelled.jsonl').map((line) => {
      const article = JSON.parse(line) as Omit<Article, 'kind'> & { genre: string };
      return [article.id, article];
    }),
  );
  for (const line of lines('training/mention-labels.jsonl')) {
    const { id, sha256, officials, institutions } = JSON.parse(line) as Standoff;
    const found = texts.get(id);
    if (!found || createHash('sha256').update(found.text).digest('hex') !== sha256)
      throw new Error(
        `training/mention-labels.jsonl: the text of ${id} is missing or not the one that was labelled`,
      );
    articles.push({
      id,
      text: found.text,
      source: found.source,
      kind: kindOf(found),
      reference: false,
      officials,
      institutions,
    });
  }
  return articles;
}

/** Parts of a cross-validation. */
export const FOLDS = 5;

/** Which part of a cross-validation an article is in; independent of what is held back. */
export function foldByArticle({ id }: { id: string }): number {
  return Math.floor(fold(id) / 3) % FOLDS;
}

/** As `foldByArticle`, but all news of a publisher in one part. The rest goes by article: nearly all of it is of four bodies. */
export function foldByPublisher(article: { id: string; kind: Article['kind']; source: string }): number {
  return article.kind === 'news' ? fold(publisherOf(article)) % FOLDS : foldByArticle(article);
}

/** A number that depends on the id alone: for folds, and for the part that is held back (`fold(id) % 3 === 0`). */
export function fold(id: string): number {
  let x = 0;
  for (const char of id) x = (x * 31 + char.charCodeAt(0)) >>> 0;
  return x;
}

const SAME: Readonly<Record<string, string>> = {
  nytimes: 'newyorktimes',
  wsj: 'wallstreetjournal',
  'wash-post': 'washingtonpost',
  politi: 'politico',
  foxonlinenews: 'foxnews',
};

/** The publisher of an article, by one name for its feeds, sites and sections: `reuters` for `feeds.reuters.com` and `Reuters (Reuters-21578, 1987)`. */
export function publisherOf({ source }: { source: string }): string {
  const name = source
    .toLowerCase()
    .replace(/ \(.*| - news$|\.(?:com|org|co)$/g, '')
    .replace(/^.*\./, '')
    .replaceAll(' ', '');
  return SAME[name] ?? name;
}
