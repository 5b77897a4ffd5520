import { Before, type Tokens } from './tokens';
import { Shape, wordId } from './vocabulary';

/** Sentences as parallel arrays; ranges are half open. A heading or any line of its own is a sentence. */
export interface Sentences {
  count: number;
  /** First token. */
  first: Uint32Array;
  /** Token after the last one. */
  last: Uint32Array;
  /** Character offsets (UTF-16 code units, end exclusive) of the sentence with its closing quote. */
  start: Uint32Array;
  end: Uint32Array;
  /** Sentence of each token. */
  of: Uint32Array;
}

const STARTERS = new Set(
  (
    'the it in but he she they we i a an and this that these those there at on as if for when while after before since ' +
    'however meanwhile his her their its our my what who how why where some many most more one two both such other another ' +
    'although though despite under by with from to according also so then now yet not no all any each every last earlier during until ' +
    "you your let it's there's that's he's she's among still even once only instead because today yesterday"
  )
    .split(' ')
    .map(wordId),
);

/** Abbreviations after which a sentence may end; after the others (titles) it never does. */
const MAY_END = new Set(
  'inc. co. corp. ltd. jr. sr. bros. dept. jan. feb. aug. sept. sep. oct. nov. dec. govt. calif. conn. fla. mass. mich. ave. blvd.'.split(
    ' ',
  ),
);

const OPENING = new Set(['“', '‘', '(', '[', '«', '„']);
const CLOSING = new Set(['”', '’', ')', ']', '»', "'", '"']);

/**
 * Cuts a text's tokens into sentences, in time linear in their number. A line break always ends one. Sentences inside a quotation are
 * sentences; the closing quote belongs to the last of them, with the attribution that follows.
 */
export function splitSentences(tokens: Tokens): Sentences {
  const { count, before, shape } = tokens;
  const first: number[] = [];
  const last: number[] = [];
  let begin = 0;
  let lineEnd = 0;

  const close = (end: number): void => {
    if (end > begin) {
      first.push(begin);
      last.push(end);
      begin = end;
    }
  };

  for (let i = 0; i < count; i++) {
    if (i > begin && before[i]! & (Before.line | Before.paragraph)) {
      close(i);
    }
    if ((shape[i]! & (Shape.punctuation | Shape.dotted)) === 0) continue;
    const raw = tokens.raw(i);
    if (!endsSentence(tokens, i, raw)) continue;
    let next = i + 1;
    let closed = false;
    while (next < count && before[next] === 0 && CLOSING.has(tokens.raw(next))) {
      const mark = tokens.raw(next);
      if (mark === '”' || mark === '"') closed = true;
      next++;
    }
    if (next >= count || before[next]! & (Before.line | Before.paragraph)) {
      i = next - 1;
      continue;
    }
    if (before[next] === 0 && raw !== '?' && raw !== '!' && raw !== '.' && !closed) continue;
    if (!mayStart(tokens, next, shape[i]!)) continue;
    if (shape[i]! & Shape.dotted) {
      if (lineEnd <= i) {
        lineEnd = i + 1;
        while (lineEnd < count && (before[lineEnd]! & (Before.line | Before.paragraph)) === 0) lineEnd++;
      }
      // A heading in title case: `EU Follows U.S. In Imposing New Sanctions`.
      if ((shape[lineEnd - 1]! & (Shape.punctuation | Shape.dotted)) === 0) continue;
    }
    close(next);
    i = next - 1;
  }
  close(count);
  return assemble(tokens, first, last);
}

function endsSentence(tokens: Tokens, i: number, raw: string): boolean {
  if (raw === '.' || raw === '!' || raw === '?' || raw === '…') return true;
  if (raw.charCodeAt(0) === 0x2e) return raw.length > 2;
  if ((tokens.shape[i]! & Shape.dotted) === 0 || !raw.endsWith('.')) return false;
  const next = i + 1;
  if (next >= tokens.count) return true;
  if (tokens.shape[i]! & Shape.initial || raw.length < 3 || /\..*\./.test(raw)) return true;
  return MAY_END.has(tokens.lower(i));
}

/** Whether a sentence can start here; after an abbreviation only a word that starts sentences will do. */
function mayStart(tokens: Tokens, i: number, endShape: number): boolean {
  const quoted = OPENING.has(tokens.raw(i)) || (tokens.raw(i) === '"' && tokens.before[i] !== 0);
  if (endShape & Shape.dotted) {
    const at = quoted ? i + 1 : i;
    return at < tokens.count && tokens.isCapital(at) && STARTERS.has(tokens.word[at]!);
  }
  if (quoted) return true;
  return (
    (tokens.shape[i]! & (Shape.lower | Shape.punctuation)) === 0 || /^[$€£—–\-@#•*…']/.test(tokens.raw(i))
  );
}

function assemble(tokens: Tokens, first: number[], last: number[]): Sentences {
  const count = first.length;
  const sentences: Sentences = {
    count,
    first: Uint32Array.from(first),
    last: Uint32Array.from(last),
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    of: new Uint32Array(tokens.count),
  };
  for (let s = 0; s < count; s++) {
    sentences.start[s] = tokens.start[first[s]!]!;
    sentences.end[s] = tokens.end[last[s]! - 1]!;
    sentences.of.fill(s, first[s]!, last[s]!);
  }
  return sentences;
}
