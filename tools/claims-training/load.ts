import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Context, readContext } from '../../src/claims/context';
import { readSources, type Sources } from '../../src/claims/sources';
import { findMentions } from '../../src/detect/mentions';
import { splitSentences } from '../../src/detect/sentences';
import { tokenize } from '../../src/detect/tokens';
import type { Status } from '../../src/detect/types';

/** One labelled article, its sentences matched with the labels. */
export interface Article {
  id: string;
  /** `dev`, `labels` or `quiet`: where it comes from. */
  set: string;
  /** Kept aside from training in the held-out figure. */
  held: boolean;
  context: Context;
  sources: Sources;
  /** For each sentence: its claim's status, or null where it is none. */
  gold: (Status | null)[];
  /** Claims that match no sentence. */
  lost: number;
}

interface LabelledClaim {
  start: number;
  end: number;
  status: Status;
}

interface Labelled {
  id: string;
  text: string;
  claims: LabelledClaim[];
}

interface Standoff {
  id: string;
  claims: LabelledClaim[];
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): T => JSON.parse(line));
}

/** True for the third of all articles, by hash of the id, that is never trained on when the held-out figure is taken. */
export function isHeld(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 3 === 0;
}

function prepare(set: string, { id, text, claims }: Labelled): Article {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const context = readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
  const gold = new Array<Status | null>(sentences.count).fill(null);
  let lost = 0;
  for (const claim of claims) {
    let matched = false;
    for (let s = 0; s < sentences.count && !matched; s++) {
      const start = sentences.start[s]!;
      const end = sentences.end[s]!;
      const shared = Math.min(end, claim.end) - Math.max(start, claim.start);
      if (shared * 2 < Math.max(end - start, claim.end - claim.start)) continue;
      gold[s] = claim.status;
      matched = true;
    }
    if (!matched) lost++;
  }
  return { id, set, held: isHeld(id), context, sources: readSources(context), gold, lost };
}

/** Reads the labelled articles: one file with texts, and standoff labels on the texts of another. */
export function loadArticles(labelled: string, texts: string, standoff: string[]): Article[] {
  const articles = lines<Labelled>(labelled).map((article) => prepare('dev', article));
  const byId = new Map(lines<Labelled>(texts).map((article) => [article.id, article]));
  const seen = new Set<string>();
  for (const file of standoff) {
    if (!existsSync(file)) throw new Error(`${file}: no such file of labels`);
    for (const { id, claims } of lines<Standoff>(file)) {
      // An article that two people labelled counts once; the file named first wins.
      if (seen.has(id)) continue;
      seen.add(id);
      const article = byId.get(id);
      if (!article) throw new Error(`${file}: no article ${id} in ${texts}`);
      articles.push(
        prepare(file.includes('claim-labels') ? 'claim-labels' : 'labels', {
          id,
          text: article.text,
          claims,
        }),
      );
    }
  }
  return articles;
}

const SANCTION_WORDS = /sanction|embargo|blacklist|boycott|asset|tariff|export control/i;

/** Joins the tokens of a BIO file to documents of plain text, those alone that hold no word for a measure. */
export function loadQuiet(file: string, most: number): Article[] {
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/^-DOCSTART-.*$/m);
  const quiet: Article[] = [];
  for (const [n, document] of documents.entries()) {
    if (quiet.length >= most) break;
    const text = document
      .trim()
      .split(/\n\s*\n/)
      .map((sentence) =>
        sentence
          .split('\n')
          .map((line) => line.split('\t')[0] ?? '')
          .join(' ')
          .replace(/ ([.,;:?!)]|'s\b|n't\b)/g, '$1'),
      )
      .join('\n');
    if (text.length > 400 && !SANCTION_WORDS.test(text))
      quiet.push(prepare('quiet', { id: `gmb-${n}`, text, claims: [] }));
  }
  return quiet;
}
