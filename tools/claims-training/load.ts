import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Context, readContext } from '../../src/claims/context';
import { readSources, type Sources } from '../../src/claims/sources';
import { findMentions } from '../../src/detect/mentions';
import { splitSentences } from '../../src/detect/sentences';
import { tokenize } from '../../src/detect/tokens';
import type { Status } from '../../src/detect/types';
import { fold, kindOf } from '../entity-training/articles';

/** Where an article's labels come from: the reference corpus, readings of the collection, or no measures in it at all. */
export type Set = 'reference' | 'read' | 'quiet';

/** One labelled article, its sentences matched with the labels. */
export interface Article {
  id: string;
  set: Set;
  /** News, or agency reports, releases and older pieces. */
  kind: 'news' | 'other';
  /** Kept aside: its scores are read, its errors are not. */
  held: boolean;
  context: Context;
  sources: Sources;
  /** For each sentence: its claim's status, or null where it is none. */
  gold: (Status | null)[];
  /** For each sentence: 1 where a reader was in doubt, or two readers differed. */
  doubtful: Uint8Array;
  /** Claims that match no sentence. */
  lost: number;
}

interface LabelledClaim {
  start: number;
  end: number;
  status: Status;
  doubtful?: boolean;
}

interface Labelled {
  id: string;
  text: string;
  claims: LabelledClaim[];
}

interface Standoff {
  id: string;
  sha256: string;
  claims: LabelledClaim[];
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): T => JSON.parse(line));
}

/** True for the third of all articles, by hash of the id, whose errors nobody reads. */
export function isHeld(id: string): boolean {
  return fold(id) % 3 === 0;
}

function prepare(set: Set, kind: 'news' | 'other', { id, text, claims }: Labelled): Article {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const context = readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
  const gold = new Array<Status | null>(sentences.count).fill(null);
  const doubtful = new Uint8Array(sentences.count);
  let lost = 0;
  for (const claim of claims) {
    let matched = false;
    for (let s = 0; s < sentences.count && !matched; s++) {
      const start = sentences.start[s]!;
      const end = sentences.end[s]!;
      const shared = Math.min(end, claim.end) - Math.max(start, claim.start);
      if (shared * 2 < Math.max(end - start, claim.end - claim.start)) continue;
      gold[s] = claim.status;
      if (claim.doubtful) doubtful[s] = 1;
      matched = true;
    }
    if (!matched) lost++;
  }
  return { id, set, kind, held: isHeld(id), context, sources: readSources(context), gold, doubtful, lost };
}

/** The articles of the reference corpus; all of them are news. */
export function loadReference(file: string): Article[] {
  return lines<Labelled>(file).map((article) => prepare('reference', 'news', article));
}

/** Articles of the collection `texts` with their standoff labels. Throws where a text is missing or is not the one that was labelled. */
export function loadRead(texts: string, labels: string): Article[] {
  const byId = new Map(
    lines<{ id: string; text: string; genre: string }>(texts).map((article) => [article.id, article]),
  );
  return lines<Standoff>(labels).map(({ id, sha256, claims }) => {
    const found = byId.get(id);
    if (!found || createHash('sha256').update(found.text).digest('hex') !== sha256)
      throw new Error(`${labels}: the text of ${id} is missing or not the one that was labelled`);
    return prepare('read', kindOf(found), { id, text: found.text, claims });
  });
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
      quiet.push(prepare('quiet', 'news', { id: `gmb-${n}`, text, claims: [] }));
  }
  return quiet;
}
