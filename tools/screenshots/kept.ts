import { describe } from '../../src/anchor';
import type { Claim, Official } from '../../src/detect/types';
import { detect } from '../../src/engine';
import type { ExportSet } from '../../src/exchange/set';
import { sha256 } from '../../src/store/hash';
import type { Annotation } from '../../src/store/model';
import { suggestionOf } from '../../src/suggestion';
import { type Article, articles } from './articles';

/** A UUIDv7 of its own for each number. */
const idOf = (number: number) => `019ce0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

const minutesAfter = (time: string, minutes: number) =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString();

const reworded = (text: string, later: Article['later']) =>
  (later ?? []).reduce((words, { from, to }) => words.replace(from, to), text);

/** Adds an article to a set: its texts, all that the engine finds in it, and what the reader made of it. */
async function addArticle(set: ExportSet, article: Article): Promise<void> {
  const text = [article.title, ...article.paragraphs].join('\n\n');
  const seen = `${article.published}T09:20:00.000Z`;
  const hash = await sha256(text);
  const changed = reworded(text, article.later);
  const newest = await sha256(changed);
  const read = minutesAfter(seen, 26 * 60);
  set.texts.push({ page: article.url, hash, text, seen });
  if (newest !== hash) set.texts.push({ page: article.url, hash: newest, text: changed, seen: read });
  set.pages.push({
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published,
    language: 'en',
    firstSeen: seen,
    lastSeen: newest === hash ? seen : read,
    textHash: newest,
  });
  const detection = detect(text);
  const keep = (kind: Annotation['kind'], found: Claim | Official, mark?: Article['marks'][number]) => {
    const number = set.annotations.length;
    const id = idOf(number);
    const created = minutesAfter(seen, number);
    const verdict = mark?.verdict ?? null;
    set.annotations.push({
      id,
      page: article.url,
      kind,
      selectors: describe(text, found.start, found.end),
      suggestion: suggestionOf(text, detection, found),
      verdict,
      note: mark?.note ?? '',
      tags: mark?.tags ?? [],
      dismissed: false,
      textHash: hash,
      created,
      modified: created,
    });
    const change = { annotation: id, at: created, from: null };
    set.history.push({ ...change, id: idOf(1000 + 2 * number), field: 'created', to: null });
    if (verdict) set.history.push({ ...change, id: idOf(1001 + 2 * number), field: 'verdict', to: verdict });
  };
  for (const claim of detection.claims) {
    const quote = text.slice(claim.start, claim.end);
    keep(
      'claim',
      claim,
      article.marks.find(({ words }) => quote.includes(words)),
    );
  }
  const people = new Map(detection.officials.map((official) => [official.entity, official]));
  for (const official of people.values()) if (official.name !== null) keep('official', official);
}

/** The store of a reader who kept what these articles say, as an import brings it. */
export async function keptArticles(): Promise<ExportSet> {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  for (const article of articles) await addArticle(set, article);
  return set;
}
