import { ACTIONS } from '../claims/lexicon/measures';
import { remembered } from '../names/remembered';
import { foldedWords } from '../store/fold';

/** What is done with a measure: takes hold or is meant to; goes on; ends or is eased; is broken or got around. */
export type Act = 'impose' | 'extend' | 'lift' | 'break';

export interface Measure {
  /** The kind of measure by its head word, with what it restricts where that stands by it: `embargo arms`. */
  kind: string;
  act: Act;
}

/**
 * Head words by kind, the more telling kinds first. To designate, to blacklist and to sanction somebody are one thing in the news;
 * a freeze, a travel ban or a tariff is another.
 */
const KINDS: readonly (readonly [kind: string, head: RegExp])[] = [
  ['price cap', /\bprice caps?\b/],
  ['entity list', /\bentity lists?\b/],
  [
    'tariff',
    /\b(?:tariffs?|(?:import|customs|countervailing|punitive|antidumping|anti dumping) dut(?:y|ies)|dut(?:y|ies) on)\b/,
  ],
  [
    'travel',
    /\b(?:travel|visa|entry) (?:bans?|restrictions?|curbs?|revocations?)\b|\bbann(?:ed|ing) from (?:entering|travel\w*)\b/,
  ],
  [
    'freeze',
    /\b(?:assets? freezes?|freez\w+ (?:of )?(?:\w+ ){0,4}(?:assets?|accounts?|funds|property|reserves)|(?:assets?|accounts?|funds|property|reserves) (?:\w+ ){0,3}frozen|fr[eo]ez\w*|froze|frozen|immobili[sz]\w+)\b/,
  ],
  ['swift', /\bswift\b/],
  ['no-fly', /\bno fly zone\b|\bflight bans?\b|\bairspace\b/],
  ['embargo', /\bembargo(?:e?s|ed|ing)?\b/],
  ['export control', /\bexport (?:controls?|bans?|restrictions?|curbs?)\b/],
  ['import ban', /\bimport (?:bans?|restrictions?|curbs?)\b/],
  ['investment ban', /\binvestment bans?\b/],
  [
    'sanctions',
    /\b(?:counter)?sanction(?:s|ed|ing)?\b|\bblack ?list\w*\b|\bdesignat\w+\b|\bspecially designated\b|\bsdn\b|\b(?:restrictive|punitive|economic|coercive) (?:measures|penalties)\b/,
  ],
  ['ban', /\b(?:bans?|banned|banning|prohibit\w*|prohibitions?)\b/],
];

/** What an embargo, a ban or a control is on. */
const OBJECTS =
  /\b(?:arms|weapons?|oil|crude|gas|lng|coal|gold|diamonds?|steel|aluminium|aluminum|iron|grain|wheat|fertili[sz]ers?|timber|caviar|chips?|semiconductors?|technology|drones?|aircraft|ships?|tankers?|luxury goods|seafood|fish|uranium|fuel|trade)\b/g;

const RESTRICTS = new Set([
  'embargo',
  'ban',
  'export control',
  'import ban',
  'price cap',
  'tariff',
  'freeze',
]);

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

const kindsIn = (text: string) => KINDS.filter(([, head]) => head.test(text));

/** The kinds that a measure's own words, folded, name. */
const kindsOf = remembered(kindsIn);

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

/**
 * The measure that a claim tells of, by the words that name it and the folded words of the sentence that they stand in; null where neither has
 * a word for one. Two heads that are put together make one kind: `freeze + travel`.
 */
export function readMeasure(words: string | null, sentence: string): Measure | null {
  const named = words === null ? '' : foldedWords(words.slice(0, LONGEST)).join(' ');
  const own = kindsOf(named);
  const found = own.length > 0 ? own : kindsIn(sentence).slice(0, 1);
  const [first] = found;
  if (!first) return null;
  const [, head] = first;
  const inSentence = (own.length > 0 ? find(named, sentence) : null) ?? match(head, sentence);
  const text = inSentence ? sentence : named;
  const { index, length } = inSentence ?? match(head, named)!;
  const all = text.split(' ');
  const from = wordCount(text.slice(0, index));
  const to = from + wordCount(text.slice(index, index + length));
  const near = all.slice(Math.max(0, from - 2), to + 3);
  return { kind: found.map(([kind]) => withObject(kind, near)).join(' + '), act: actAround(all, from, to) };
}

/** A kind with what it restricts: an arms embargo and an oil embargo are two measures. */
function withObject(kind: string, near: readonly string[]): string {
  if (!RESTRICTS.has(kind)) return kind;
  const objects = near.join(' ').match(OBJECTS) ?? [];
  return [kind, ...new Set(objects.map((word) => word.replace(/s$/, '')))].join(' ');
}
