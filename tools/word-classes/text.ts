import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../src/detect/sentences';
import { tokenize } from '../../src/detect/tokens';

/** The words of the sentences of the labelled corpora of names (their labels are left aside). */
function* corporaOfNames(folder: string): Generator<string[]> {
  for (const file of readdirSync(folder).sort()) {
    let sentence: string[] = [];
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString('utf8')
      .split('\n')) {
      if (line.trim() !== '' && !line.startsWith('-DOCSTART')) {
        sentence.push(line.split('\t')[0]!);
        continue;
      }
      yield sentence;
      sentence = [];
    }
    yield sentence;
  }
}

function* articles(file: string): Generator<string[]> {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    const tokens = tokenize(text);
    const { count, first, last } = splitSentences(tokens);
    for (let s = 0; s < count; s++)
      yield Array.from({ length: last[s]! - first[s]! }, (_, k) => tokens.raw(first[s]! + k));
  }
}

const plain = (word: string): string => word.replace(/[0-9]/g, '0').replaceAll('’', "'");

/** Every sentence of three words or more of the corpora beside the repository, once; digits are all 0, apostrophes straight. */
export function sentences(shared: string): string[][] {
  const seen = new Set<string>();
  const found: string[][] = [];
  const take = (words: readonly string[]): void => {
    const key = words.join(' ');
    if (words.length < 3 || seen.has(key)) return;
    seen.add(key);
    found.push(words.map(plain));
  };
  for (const words of corporaOfNames(`${shared}/corpora/ner`)) take(words);
  for (const words of articles(`${shared}/corpora/unlabelled.jsonl`)) take(words);
  return found;
}
