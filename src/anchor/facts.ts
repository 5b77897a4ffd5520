/**
 * The facts that make two sentences of like wording say different things: numbers, dates, names, units of money, and
 * whether something is denied. Works on folded text.
 */

type FactKind = 'number' | 'date' | 'name' | 'unit' | 'denial';

interface Fact {
  kind: FactKind;
  key: string;
}

interface Token {
  /** In lower case. */
  word: string;
  fact: Fact | null;
}

const NUMBER_WORDS = new Map<string, string>(
  (
    'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 ' +
    'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 ' +
    'eighty 80 ninety 90 hundred h hundreds h thousand k thousands k million m millions m mn m billion b billions b bn b ' +
    'trillion t trillions t tn t dozen dozen dozens dozen half half quarter quarter quarters quarter twice twice double twice ' +
    'triple triple first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DATE_WORDS = new Map<string, string>(
  [...DAYS, ...MONTHS, 'today', 'yesterday', 'tomorrow', 'tonight'].map((word) => [word, word]),
);
for (const word of [...DAYS, ...MONTHS]) DATE_WORDS.set(word.slice(0, 3), word);
for (const [short, word] of [
  ['tues', 'tuesday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
  ['sept', 'september'],
] as const) {
  DATE_WORDS.set(short, word);
}

const UNITS = new Map<string, string>(
  '% % percent % pct % $ $ dollar $ dollars $ € € euro € euros € £ £ pound £ pounds £ ¥ ¥ yen ¥ yuan yuan rouble ₽ roubles ₽ ruble ₽ rubles ₽ ₽ ₽'
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] ?? word]);
      return pairs;
    }, []),
);

const DENIALS = new Set('not no never none neither nor cannot nobody nothing nowhere without'.split(' '));

/** Words that begin a sentence with a capital and name nobody. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those such some any each every all both many most more much few several other another i you he she ' +
    'it we they me him her us them my your his its our their who whom whose which what when where why how in on at by for from ' +
    'with within of to into onto over under above below between among across through during before after since until till ' +
    'about against along around behind beside besides beyond despite except inside near off out outside toward towards upon ' +
    'and or but so yet if because although though while whereas whether unless as than then there here now also however ' +
    'meanwhile moreover instead still even only just once again later earlier perhaps maybe is are was were be been being has ' +
    'have had do does did will would can could should might must shall let according amid like'
  ).split(' '),
);

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*(?:'\p{L}+)*|[\p{Sc}%]/gu;
const HAS_DIGIT = /\p{N}/u;
const LOWER_INITIAL = /^\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const ENDS_SENTENCE = /(?:^|[.!?:]|[\n"(])[\s"'()[\]-]*$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function factOf(text: string, at: number, token: string): Fact | null {
  const lower = token.toLowerCase();
  const word = lower.replace(/'s?$/, '');
  if (HAS_DIGIT.test(token)) {
    return { kind: 'number', key: GROUPED.test(word) ? word.replaceAll(',', '') : word };
  }
  const unit = UNITS.get(word);
  if (unit !== undefined) return { kind: 'unit', key: unit };
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) return { kind: 'number', key: number };
  if (DENIALS.has(word) || lower.endsWith("n't")) return { kind: 'denial', key: 'not' };
  const lowerInitial = LOWER_INITIAL.test(token);
  const date = DATE_WORDS.get(word);
  // "may", "march", "sun", "mar" and "sat" are words of their own when they are not capitalised.
  if (date !== undefined && (!lowerInitial || (word.length > 5 && word !== 'march'))) {
    return { kind: 'date', key: date };
  }
  if (lowerInitial) return null;
  const initial = ENDS_SENTENCE.test(text.slice(Math.max(0, at - 8), at));
  const common = FUNCTION_WORDS.has(word) && (word === 'i' || !ALL_CAPITALS.test(token));
  return !common || (!initial && token.length > 3) ? { kind: 'name', key: word } : null;
}

const tokens = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0].toLowerCase().replace(/'s?$/, ''),
    fact: factOf(text, match.index, match[0]),
  }));

/** The facts of one kind that `own` has in common with `other`, each once, in the order of `own`. */
const shared = (own: Fact[], other: Fact[], kind: FactKind): string => {
  const theirs = new Set(other.filter((fact) => fact.kind === kind).map((fact) => fact.key));
  const keys = own.filter((fact) => fact.kind === kind && theirs.has(fact.key)).map((fact) => fact.key);
  return [...new Set(keys)].join(' ');
};

const factsOf = (list: Token[]): Fact[] => list.flatMap((token) => token.fact ?? []);

/** True where `other` has every fact of `own`; a name may stand there in other case. */
function covers(own: Fact[], other: Fact[], otherTokens: Token[]): boolean {
  const keys = new Set(other.map((fact) => `${fact.kind} ${fact.key}`));
  const words = new Set(otherTokens.map((token) => token.word));
  return own.every(
    (fact) => keys.has(`${fact.kind} ${fact.key}`) || (fact.kind === 'name' && words.has(fact.key)),
  );
}

/**
 * True where two folded sentences agree in every number, date, name, unit and denial. A name that is merely written in
 * other case, or named once more, is no difference; two names that changed places are.
 */
export function sameFacts(a: string, b: string): boolean {
  const tokensA = tokens(a);
  const tokensB = tokens(b);
  const factsA = factsOf(tokensA);
  const factsB = factsOf(tokensB);
  if (!covers(factsA, factsB, tokensB) || !covers(factsB, factsA, tokensA)) return false;
  return (['number', 'date', 'name'] as const).every(
    (kind) => shared(factsA, factsB, kind) === shared(factsB, factsA, kind),
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** True for a name ("Bank of Somewhere"): every word longer than three letters is capitalised or has no case. */
export function isName(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.every((word) => (word.length <= 3 && words.length > 1) || !LOWER_INITIAL.test(word));
}

/** Sentences of more words are not compared; the table would be too large for one frame. */
const MOST_TOKENS = 400;

/** The words of a sentence with every run of facts made the same blank. */
function masked(text: string): string[] {
  const words: string[] = [];
  for (const { word, fact } of tokens(text)) {
    const blank = fact === null ? word : '#';
    if (blank !== '#' || words.at(-1) !== '#') words.push(blank);
  }
  return words;
}

/**
 * How alike two folded sentences are when their facts are left blank, 0 to 1 (Dice over the longest common subsequence of
 * words): 1 for sentences that differ in names and numbers only. 0 for sentences of more than 400 words.
 */
export function likenessWithoutFacts(a: string, b: string): number {
  const wordsA = masked(a);
  const wordsB = masked(b);
  if (wordsA.length === 0 || Math.max(wordsA.length, wordsB.length) > MOST_TOKENS) return 0;
  let previous = new Int32Array(wordsB.length + 1);
  for (const word of wordsA) {
    const row = new Int32Array(wordsB.length + 1);
    wordsB.forEach((other, j) => {
      row[j + 1] = word === other ? previous[j]! + 1 : Math.max(previous[j + 1]!, row[j]!);
    });
    previous = row;
  }
  return (2 * previous[wordsB.length]!) / (wordsA.length + wordsB.length);
}
