import { countryOf } from '../names/demonyms';
import { remembered } from '../names/remembered';
import { nameWords } from '../names/words';

/**
 * What a measure is directed at. `named`: a person, body or thing by its name; `country`: one or more countries as such;
 * `kind`: some of a country's things or people (`Russian oil`, `Iranian officials`).
 */
export interface Target {
  key: string;
  sort: 'named' | 'country' | 'kind';
}

const LITTLE = new Set(
  'the a an of for in on at by to from with and or its their his her our some several many other more new certain any all both each'.split(
    ' ',
  ),
);

/** Forms of companies, which one report gives and the other leaves out. */
const FORMS = new Set(
  'ltd limited llc llp plc inc incorporated corp jsc ojsc pjsc pao oao ooo ao zao co gmbh ag sa spa nv bv kg oy ab as company'.split(
    ' ',
  ),
);

const LIST = /\s*(?:,|;|\band\b|\bas well as\b)\s*/i;
/** What a list has before its last item. */
const AND = /\b(?:and|as well as)\b/i;
/** What stands behind a name to say who that is: `the country’s largest carrier`, `Norland’s central bank`. */
const DESCRIPTION = /^\s*(?:the|a|an|its|\p{Lu}\S*['’]s)\s[^\p{Lu}]+$/u;
const CAPITAL = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u;

/** Parts of the world that stand for a country in its own article alone. */
const ELSEWHERE = new Set(['north', 'south', 'east', 'west']);

/** Numerals that begin a count of things, which are not part of a name. */
const COUNT = /^\d{1,3}$/;

/** Words with countries brought to one name each, the longest names first, and little words and forms of companies off. */
function keyWords(words: readonly string[]): { words: string[]; countries: string[] } {
  const kept: string[] = [];
  const countries: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(4, words.length - at);
    let country: string | null = null;
    while (length > 0 && country === null) {
      country = countryOf(words.slice(at, at + length).join(' '));
      if (country === null) length -= 1;
    }
    if (country !== null) {
      countries.push(country);
      at += length;
      continue;
    }
    const word = words[at]!;
    if (!LITTLE.has(word) && !FORMS.has(word)) kept.push(singular(word));
    at += 1;
  }
  return { words: kept, countries: [...new Set(countries)].sort() };
}

function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words in the order of the alphabet: `oil from Russia` and `Russian oil` are the same. */
function bag({ words, countries }: { words: string[]; countries: string[] }): string {
  return [...new Set(words)]
    .sort()
    .concat(countries.map((country) => `@${country}`))
    .join(' ');
}

/** The name that a phrase ends with, where all before it describes it in small letters: `the shipping company Varga Lines`. */
function nameAtEnd(phrase: string): string | null {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  let from = words.length;
  const isPart = (at: number) => {
    const word = words[at]!;
    if (CAPITAL.test(word) && !COUNT.test(word)) return true;
    return (
      from < words.length && /^(?:of|the|for|de|al|bin|and)$/.test(word) && CAPITAL.test(words[at - 1] ?? '')
    );
  };
  while (from > 0 && isPart(from - 1)) from -= 1;
  while (from < words.length && !CAPITAL.test(words[from]!)) from += 1;
  if (from === words.length) return null;
  const before = words.slice(0, from).join(' ');
  const name = words.slice(from).join(' ');
  // "officials at Varga Lines" and "Varga Lines’ tankers" name others than the line.
  if (/\b(?:of|at|in|from|for|to|by|with|near|linked|than|behind|on|against)\b|['’]s?\b/i.test(before))
    return null;
  return countryOf(nameWords(name).join(' ')) === null ? name : null;
}

function readOne(phrase: string): Target | null {
  const name = nameAtEnd(phrase);
  const read = keyWords(nameWords(name ?? phrase));
  if (read.countries.length === 0 && read.words.every((word) => ELSEWHERE.has(word))) return null;
  if (name !== null && read.words.length > 0) return { key: bag(read), sort: 'named' };
  if (read.words.length === 0) {
    return read.countries.length > 0 ? { key: bag(read), sort: 'country' } : null;
  }
  const capitals = phrase
    .split(/\s+/)
    .filter((word) => CAPITAL.test(word) && countryOf(nameWords(word).join(' ')) === null);
  if (capitals.some((word) => !COUNT.test(word) && /\p{L}/u.test(word))) {
    return { key: bag(read), sort: 'named' };
  }
  return read.countries.length > 0 ? { key: bag(read), sort: 'kind' } : null;
}

/** UTF-16 code units of a target's words that count. */
const LONGEST = 400;

/**
 * A key for what a measure is directed at, the same however the words order and dress it. Null where the words do not say in any
 * other article who is meant (`the bank`, `dozens of officials`).
 */
export const readTarget = remembered((words: string): Target | null => {
  const plain = words.slice(0, LONGEST).replace(/\([^)]*\)/g, ' ');
  const whole = readOne(plain);
  const parts = plain.split(LIST).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const read = parts.map(readOne);
  const names = parts.filter((part) => !DESCRIPTION.test(part));
  const [only] = names;
  if (only !== undefined && names.length === 1 && !AND.test(plain)) return readOne(only);
  if (read.every((part) => part !== null)) {
    const named = read.some((part) => part.sort === 'named');
    const keys = [...new Set(read.map((part) => part.key))].sort();
    const sort = named ? 'named' : read.every((part) => part.sort === 'country') ? 'country' : 'kind';
    return { key: keys.join(' + '), sort };
  }
  return whole;
});
