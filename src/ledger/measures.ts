import { ACTIONS } from '../claims/lexicon/measures';
import { remembered } from '../names/remembered';
import { foldedWords } from '../store/fold';
import { KINDS, type MeasurePart, partOf } from './measure-kinds';

/** What is done with a measure: takes hold or is meant to; goes on; ends or is eased; is broken or got around. */
export type Act = 'impose' | 'extend' | 'lift' | 'break';

export interface Measure {
  /** What it is, one part or more: some are told of together. */
  parts: readonly MeasurePart[];
  /** The same as one text, by which measures are compared. */
  kind: string;
  act: Act;
}

/** UTF-16 code units of a measure's words that are read. */
const LONGEST = 2000;

/** Words about a head in which it is looked for what it restricts, and what is done with it. */
const NEAR = 5;

/** Verbs of an act, with the nouns that say the same. Those that mean something else as often are left out. */
const ACTS = new Map<string, Act>();
for (const [act, forms] of [
  [
    'extend',
    ACTIONS.tighten.filter((form) => /^(?:extend|renew|prolong|maintain|continu|preserv)/.test(form)),
  ],
  ['extend', ['extension', 'renewal', 'prolongation']],
  ['lift', ACTIONS.lift.filter((form) => !/^(?:drop|end|release)/.test(form))],
  [
    'lift',
    'ended ending relief easing waiver waivers removal suspension relaxation delist delisted delisting'.split(
      ' ',
    ),
  ],
  [
    'break',
    ACTIONS.break.filter((form) => !/^(?:avoid|escape|weather|withst|undermin|break|broke)/.test(form)),
  ],
  ['break', 'violation violations evasion circumvention breaches evader evaders busting'.split(' ')],
] as const) {
  for (const form of forms) ACTS.set(foldedWords(form).join(' '), act);
}
/** First words of the forms of several words. */
const OPENERS = new Set([...ACTS.keys()].flatMap((form) => (form.includes(' ') ? form.split(' ', 1) : [])));

/** What outweighs what, where words for several acts stand near. */
const WEIGHTS: readonly Act[] = ['impose', 'extend', 'lift', 'break'];

function actAround(words: readonly string[], from: number, to: number): Act {
  let found: Act = 'impose';
  for (let at = Math.max(0, from - NEAR); at < Math.min(words.length, to + NEAR); at += 1) {
    const word = words[at]!;
    const act = ACTS.get(OPENERS.has(word) ? `${word} ${words[at + 1]}` : word) ?? ACTS.get(word);
    if (act && WEIGHTS.indexOf(act) > WEIGHTS.indexOf(found)) found = act;
  }
  return found;
}

type Kind = (typeof KINDS)[number];

/** The kinds that a text names; a ban says nothing more where it is told what is banned. */
function kindsIn(text: string): Kind[] {
  const found = KINDS.filter(([, head]) => head.test(text));
  return found.length > 1 ? found.filter(([kind]) => kind !== 'ban') : found;
}

/** The kinds that a measure's own words, folded, name. */
const kindsOf = remembered(kindsIn);

/** Whether words tell of no more than that something is not allowed. */
const isVague = (kinds: readonly Kind[]) => kinds.every(([kind]) => kind === 'ban');

/** Where words stand in a text of folded words, by index of code units; null where they do not. */
function find(words: string, text: string): { index: number; length: number } | null {
  const at = words === '' ? -1 : ` ${text} `.indexOf(` ${words} `);
  return at < 0 ? null : { index: at, length: words.length };
}

function match(head: RegExp, text: string): { index: number; length: number } | null {
  const found = head.exec(text);
  return found && { index: found.index, length: found[0].length };
}

const wordCount = (text: string) => (text === '' ? 0 : text.trimEnd().split(' ').length);

/** The kinds of which the sentence's words for the measure are a part: "banned" in "banned exports of chips". */
function kindsAbout(place: { index: number; length: number }, sentence: string): Kind[] {
  const found = KINDS.filter(([, head]) => {
    const there = match(head, sentence);
    return there && there.index < place.index + place.length && place.index < there.index + there.length;
  });
  return found.filter(([kind]) => kind !== 'ban');
}

/**
 * The measure that a claim tells of, by the words that name it and the folded words of the sentence that they stand in; null where neither has
 * a word for one. Two heads that are put together make one measure of two parts.
 */
export function readMeasure(words: string | null, sentence: string): Measure | null {
  const named = words === null ? '' : foldedWords(words.slice(0, LONGEST)).join(' ');
  const own = kindsOf(named);
  const place = find(named, sentence);
  const about = place && isVague(own) ? kindsAbout(place, sentence) : [];
  const found = about.length > 0 ? about : own.length > 0 ? own : kindsIn(sentence).slice(0, 1);
  const [first] = found;
  if (!first) return null;
  const [, head] = first;
  const inSentence = (about.length === 0 && own.length > 0 ? place : null) ?? match(head, sentence);
  const text = inSentence ? sentence : named;
  const { index, length } = inSentence ?? match(head, named)!;
  const all = text.split(' ');
  const from = wordCount(text.slice(0, index));
  const to = from + wordCount(text.slice(index, index + length));
  const near = all.slice(Math.max(0, from - 2), to + 3);
  const parts = found.map(([kind]) => partOf(kind, near));
  const kind = parts.map((part) => [part.kind, ...part.objects].join(' ')).join(' + ');
  return { parts, kind, act: actAround(all, from, to) };
}
