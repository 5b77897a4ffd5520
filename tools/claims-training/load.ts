import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Context, readContext } from '../../src/claims/context';
import { readSources, type Sources } from '../../src/claims/sources';
import { findMentions } from '../../src/detect/mentions';
import { splitSentences } from '../../src/detect/sentences';
import { type Tokens, tokenize } from '../../src/detect/tokens';
import type { Status } from '../../src/detect/types';
import { fold, kindOf } from '../entity-training/articles';

/** Where an article's labels come from: the reference corpus, readings of the collection, or no measures in it at all. */
export type Set = 'reference' | 'read' | 'quiet';

/** One labelled article, its sentences matched with the labels. */
export interface Article {
  id: string;
  /** Outlet or collection that it was published in. */
  source: string;
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
  /** For each sentence: the tokens that decide its status, by a reader's word; null where no reader said. */
  decisive: (ReadonlySet<number> | null)[];
  /** For each sentence: the tokens that make it a claim at all, none where it is none; null where no reader said. */
  about: (ReadonlySet<number> | null)[];
  /** Claims that match no sentence. */
  lost: number;
}

interface LabelledClaim {
  start: number;
  end: number;
  status: Status;
  doubtful?: boolean;
  /** Spans of the words that decide the status. */
  words?: [start: number, end: number][] | undefined;
  /** Spans of the words that make it a claim. */
  about?: [start: number, end: number][] | undefined;
}

interface Labelled {
  id: string;
  source: string;
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

function prepare(set: Set, kind: 'news' | 'other', { id, source, text, claims }: Labelled): Article {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const context = readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
  const gold = new Array<Status | null>(sentences.count).fill(null);
  const doubtful = new Uint8Array(sentences.count);
  const decisive = new Array<ReadonlySet<number> | null>(sentences.count).fill(null);
  const isRead = claims.some(({ about }) => about);
  const about = new Array<ReadonlySet<number> | null>(sentences.count).fill(isRead ? new Set() : null);
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
      about[s] = claim.about ? tokensOf(tokens, claim.about) : null;
      if (claim.words) decisive[s] = tokensOf(tokens, claim.words);
      matched = true;
    }
    if (!matched) lost++;
  }
  const sources = readSources(context);
  return { id, source, set, kind, held: isHeld(id), context, sources, gold, doubtful, decisive, about, lost };
}

/** The tokens that spans touch. */
function tokensOf(tokens: Tokens, spans: readonly [number, number][]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const [start, end] of spans)
    for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) touched.add(i);
  return touched;
}

/** The articles of the reference corpus, with the words that decide their claims' status from `words`; all of them are news. */
export function loadReference(file: string, words: string): Article[] {
  const standoff = new Map(lines<Standoff>(words).map((article) => [article.id, article]));
  return lines<Labelled>(file).map((article) => {
    const read = standoff.get(article.id);
    if (read && !isText(article.text, read)) throw new Error(`${words}: ${article.id} has another text`);
    const claims = article.claims.map((claim) => ({
      ...claim,
      ...wordsOf(read, claim),
    }));
    return prepare('reference', 'news', { ...article, claims });
  });
}

/** What a reader said of the words of a claim. */
function wordsOf(
  read: Standoff | undefined,
  { start, end }: LabelledClaim,
): Pick<LabelledClaim, 'words' | 'about'> {
  const found = read?.claims.find((claim) => claim.start === start && claim.end === end);
  return { words: found?.words, about: found?.about };
}

const isText = (text: string, { sha256 }: Standoff): boolean =>
  createHash('sha256').update(text).digest('hex') === sha256;

/** Articles of the collection `texts` with their standoff labels. Throws where a text is missing or is not the one that was labelled. */
export function loadRead(texts: string, labels: string): Article[] {
  const byId = new Map(
    lines<{ id: string; source: string; text: string; genre: string }>(texts).map((article) => [
      article.id,
      article,
    ]),
  );
  return lines<Standoff>(labels).map((article) => {
    const { id, claims } = article;
    const found = byId.get(id);
    if (!found || !isText(found.text, article))
      throw new Error(`${labels}: the text of ${id} is missing or not the one that was labelled`);
    return prepare('read', kindOf(found), { id, source: found.source, text: found.text, claims });
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
      quiet.push(prepare('quiet', 'news', { id: `gmb-${n}`, source: 'GMB', text, claims: [] }));
  }
  return quiet;
}
