import { type Annotated, annotate } from '../../src/detect/annotate';
import { makeConsistent } from '../../src/detect/entities/consistent';
import { type Candidate, scan } from '../../src/detect/rules/scan';
import { splitSentences } from '../../src/detect/sentences';
import { TypeKeys } from '../../src/detect/tagger/context-features';
import { type DocumentView, viewDocument } from '../../src/detect/tagger/document';
import { BODY_FIRST, MENTION_LABELS, OFFICIAL_FIRST } from '../../src/detect/tagger/labels';
import { ranges } from '../../src/detect/tagger/ranges';
import { rowsOf } from '../../src/detect/tagger/sequence';
import { Rows, viterbi } from '../../src/detect/tagger/tagger';
import { type Tokens, tokenize } from '../../src/detect/tokens';
import type { Span } from '../../src/detect/types';
import { warmTokens } from '../../src/detect/warm';
import type { Article } from './articles';
import type { Sequence } from './crf';

type Quantised = { emission: Int8Array; transition: number[] };

/** An article with the features and labels of its sentences. */
export interface Prepared {
  article: Article;
  tokens: Tokens;
  firsts: number[];
  sequences: Sequence[];
  annotated: Annotated;
  view: DocumentView;
  candidates: Candidate[];
}

/** Features and labels of articles, made by the same code as detection uses. */
export function prepare(articles: readonly Article[], bits: number): Prepared[] {
  const rows = new Rows(bits);
  return articles.map((article) => {
    const tokens = tokenize(article.text);
    const sentences = splitSentences(tokens);
    const a = annotate(tokens, sentences);
    const candidates = scan(a, warmTokens(a));
    const view = viewDocument(a, candidates);
    return { article, tokens, annotated: a, candidates, view, ...sequencesOf(article, a, view, rows) };
  });
}

function sequencesOf(
  article: Article,
  a: Annotated,
  view: DocumentView,
  rows: Rows,
): { firsts: number[]; sequences: Sequence[] } {
  const keys = new TypeKeys();
  keys.fill(a);
  const gold = labelsOf(a.tokens, article);
  const firsts: number[] = [];
  const sequences: Sequence[] = [];
  const { sentences } = a;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!;
    const last = sentences.last[s]!;
    const all: number[] = [];
    const from = new Uint32Array(last - first + 1);
    for (let i = first; i < last; i++) {
      rowsOf(a, keys, view, i, first, last, rows);
      for (let f = 0; f < rows.count; f++) all.push(rows.row[f]!);
      from[i - first + 1] = all.length;
    }
    firsts.push(first);
    sequences.push({ labels: gold.slice(first, last), from, rows: Int32Array.from(all) });
  }
  return { firsts, sequences };
}

function labelsOf(tokens: Tokens, article: Article): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  const write = (spans: readonly Span[], label: number): void => {
    for (const { start, end } of spans) {
      const first = tokens.at(start);
      for (let i = first; i < tokens.count && tokens.start[i]! < end; i++)
        labels[i] = i === first ? label : label + 1;
    }
  };
  write(article.institutions, BODY_FIRST);
  write(article.officials, OFFICIAL_FIRST);
  return labels;
}

/** The labels that a trained tagger gives to an article's tokens. */
function labelTokens(prepared: Prepared, weights: Quantised): Uint8Array {
  const L = MENTION_LABELS;
  const transition = Int32Array.from(weights.transition);
  const all = new Uint8Array(prepared.tokens.count);
  const warm = warmTokens(prepared.annotated);
  for (const [s, { labels, from, rows }] of prepared.sequences.entries()) {
    const n = labels.length;
    const scores = new Int32Array(n * L);
    for (let i = 0; i < n; i++) {
      // As in detection, where such tokens are not even scored.
      if (warm[prepared.firsts[s]! + i] === 0) scores[i * L] = 1e7;
      for (let f = from[i]!; f < from[i + 1]!; f++)
        for (let y = 0; y < L; y++) scores[i * L + y]! += weights.emission[rows[f]! * L + y]!;
    }
    const out = new Uint8Array(n);
    viterbi({ scores, back: new Uint8Array(n * L), transition }, n, out);
    all.set(out, prepared.firsts[s]!);
  }
  return all;
}

/** What a trained tagger marks in an article. */
export function decodeMentions(
  prepared: Prepared,
  weights: Quantised,
  consistent: boolean,
): { officials: Span[]; institutions: Span[] } {
  const officials: Span[] = [];
  const institutions: Span[] = [];
  const { tokens } = prepared;
  const labels = labelTokens(prepared, weights);
  if (consistent) makeConsistent(prepared.annotated, prepared.candidates, labels);
  for (const { first, end } of ranges(prepared.annotated, labels)) {
    const span = { start: tokens.start[first]!, end: tokens.end[end - 1]! };
    (labels[first]! >= BODY_FIRST ? institutions : officials).push(span);
  }
  return { officials, institutions };
}

type Count = { right: number; gold: number; found: number };
export interface SpanScore {
  officials: Count;
  institutions: Count;
}

/** Exact-span counts of one article; prints what is wrong where `errors` is set. */
export function scoreSpans(
  article: Article,
  found: { officials: Span[]; institutions: Span[] },
  errors: boolean,
): SpanScore {
  const count = (kind: 'officials' | 'institutions'): Count => {
    const key = (s: Span): string => `${s.start}:${s.end}`;
    const gold = new Set(article[kind].map(key));
    const ours = new Set(found[kind].map(key));
    if (errors) {
      const show = (s: Span, what: string): void =>
        console.log(
          `${article.id}\t${kind[0]}\t${what}\t${article.text.slice(s.start, s.end)}\t…${article.text.slice(Math.max(0, s.start - 40), s.end + 40).replace(/\s+/g, ' ')}…`,
        );
      for (const s of article[kind]) if (!ours.has(key(s))) show(s, 'missed');
      for (const s of found[kind]) if (!gold.has(key(s))) show(s, 'spurious');
    }
    return { right: [...ours].filter((k) => gold.has(k)).length, gold: gold.size, found: ours.size };
  };
  return { officials: count('officials'), institutions: count('institutions') };
}

/** Sums counts and words them. */
export function sumScores(scores: readonly SpanScore[]): string {
  return (['officials', 'institutions'] as const)
    .map((kind) => {
      const total = { right: 0, gold: 0, found: 0 };
      for (const s of scores) {
        total.right += s[kind].right;
        total.gold += s[kind].gold;
        total.found += s[kind].found;
      }
      const { right, gold, found } = total;
      return `${kind} P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${((2 * right) / (gold + found)).toFixed(3)}`;
    })
    .join('; ');
}
