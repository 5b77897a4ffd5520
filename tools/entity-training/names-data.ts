import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../src/detect/annotate';
import { splitSentences } from '../../src/detect/sentences';
import { TypeKeys } from '../../src/detect/tagger/context-features';
import { NAME_ORGANISATION, NAME_PERSON, NAME_PLACE } from '../../src/detect/tagger/labels';
import { rowsOf } from '../../src/detect/tagger/sequence';
import { Rows } from '../../src/detect/tagger/tagger';
import { tokenize } from '../../src/detect/tokens';
import type { Sequence } from './crf';

const LABEL: Record<string, number> = { PER: NAME_PERSON, ORG: NAME_ORGANISATION, LOC: NAME_PLACE };

/** One labelled sentence as running text, with the label of every code unit. */
interface Labelled {
  text: string;
  labels: Uint8Array;
}

/** Reads a file of `token TAB label` lines (gzip), sentences parted by blank lines, and sets each sentence as running text. */
export function readNames(file: string): Labelled[] {
  const out: Labelled[] = [];
  const seen = new Set<string>();
  for (const block of gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n\s*\n/)) {
    let text = '';
    const labels: number[] = [];
    for (const line of block.split('\n')) {
      const [token, tag] = line.split('\t');
      if (!token || !tag || token === '-DOCSTART-') continue;
      const close = /^([.,;:!?)\]%]|'s|’s|n't|''|'|-)$/.test(token) || text === '' || /[([$-]$/.test(text);
      const label = LABEL[tag.slice(2)] ?? 0;
      if (!close) {
        text += ' ';
        labels.push(tag.startsWith('I-') ? label : 0);
      }
      text += token;
      for (let k = 0; k < token.length; k++) labels.push(label);
    }
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    out.push({ text, labels: Uint8Array.from(labels) });
  }
  return out;
}

/** The features and labels of such sentences. */
export function nameSequences(sentences: readonly Labelled[], bits: number): Sequence[] {
  const rows = new Rows(bits);
  let keys = new TypeKeys();
  let vocabulary: unknown = null;
  return sentences.map(({ text, labels }) => {
    const tokens = tokenize(text);
    const a = annotate(tokens, splitSentences(tokens));
    if (vocabulary !== tokens.vocabulary) {
      keys = new TypeKeys();
      vocabulary = tokens.vocabulary;
    }
    keys.fill(a);
    const all: number[] = [];
    const from = new Uint32Array(tokens.count + 1);
    const out = new Uint8Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      out[i] = labels[tokens.start[i]!]!;
      rowsOf(a, keys, null, i, 0, tokens.count, rows);
      for (let f = 0; f < rows.count; f++) all.push(rows.row[f]!);
      from[i + 1] = all.length;
    }
    return { labels: out, from, rows: Int32Array.from(all) };
  });
}
