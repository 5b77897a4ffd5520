import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../src/detect/types';

/** An article with its officials and institutions marked. */
export interface Article {
  id: string;
  text: string;
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
      const article = JSON.parse(line) as { id: string; text: string; genre: string };
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
    articles.push({ id, text: found.text, kind: kindOf(found), reference: false, officials, institutions });
  }
  return articles;
}

/** A number that depends on the id alone: for folds, and for the part that is held back (`fold(id) % 3 === 0`). */
export function fold(id: string): number {
  let x = 0;
  for (const char of id) x = (x * 31 + char.charCodeAt(0)) >>> 0;
  return x;
}
