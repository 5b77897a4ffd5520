import { type Folded, foldInSteps, runToEnd } from './normalise';
import { type Words, wordsInSteps } from './words';

/** The words of the text as numbers, and where each word stands. */
export interface WordIndex extends Words {
  /** For each word of the text the number of its lower-case form. */
  readonly ids: Int32Array;
  /** Lower-case form to number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The places of word number `id` are `places[first[id]]` up to `places[first[id + 1]]` (exclusive), in order. */
  readonly first: Int32Array;
  readonly places: Int32Array;
}

/**
 * The normalised index of one text, made once and shared by all annotations. What an annotation needs is built when
 * first asked for: on a page that did not change nothing is built at all.
 */
export interface TextIndex {
  readonly text: string;
  folded(): Folded;
  words(): WordIndex;
  /** Builds all of the index, pausing often, for a thread that must not be blocked. */
  prepare(): Generator<void, void, void>;
}

const WORDS_A_STEP = 8192;

function* wordIndexInSteps(folded: Folded): Generator<void, WordIndex, void> {
  const words = yield* wordsInSteps(folded.text);
  yield;
  const lower = folded.text.toLowerCase();
  yield;
  // A few letters change their length in lower case (İ); then offsets differ and each word is lowered by itself.
  const aligned = lower.length === folded.text.length;
  const { count, starts, ends } = words;
  const ids = new Int32Array(count);
  const numbers = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (i % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    const word = aligned
      ? lower.slice(starts[i], ends[i])
      : folded.text.slice(starts[i], ends[i]).toLowerCase();
    let id = numbers.get(word);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(word, id);
    }
    ids[i] = id;
  }
  yield;
  const first = new Int32Array(numbers.size + 1);
  for (let i = 0; i < count; i++) first[ids[i]! + 1]!++;
  for (let id = 0; id < numbers.size; id++) first[id + 1]! += first[id]!;
  yield;
  const next = first.slice();
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) places[next[ids[i]!]!++] = i;
  return { count, starts, ends, ids, numbers, first, places };
}

/** Makes the index of a page's text. Costs nothing until a quote has to be searched for. */
export function createIndex(text: string): TextIndex {
  let folded: Folded | undefined;
  let words: WordIndex | undefined;
  return {
    text,
    folded() {
      folded ??= runToEnd(foldInSteps(text));
      return folded;
    },
    words() {
      words ??= runToEnd(wordIndexInSteps(this.folded()));
      return words;
    },
    *prepare() {
      folded ??= yield* foldInSteps(text);
      words ??= yield* wordIndexInSteps(folded);
    },
  };
}

/** How many words of the text end at or before the folded offset `at`: the number of the first word that ends after it. */
export function wordAt(words: Words, at: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.ends[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
