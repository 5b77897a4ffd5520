import { COUNTRIES } from '../detect/lexicon/places';
import { remembered } from './remembered';
import { nameWords } from './words';

/** Countries with the other names that news has for them or their governments. */
const ALIASES = `
united states: us, usa, united states of america, america, washington
united kingdom: uk, britain, great britain, london
russia: russian federation, moscow
china: prc, people's republic of china, beijing
iran: islamic republic of iran, tehran
north korea: dprk, democratic people's republic of korea, pyongyang
south korea: republic of korea, rok, seoul
united arab emirates: uae
turkey: turkiye, ankara
myanmar: burma
czechia: czech republic
netherlands: holland, the hague
belarus: minsk
syria: damascus, syrian arab republic
ukraine: kyiv, kiev
venezuela: caracas, bolivarian republic of venezuela
cuba: havana
japan: tokyo
france: paris
germany: berlin
canada: ottawa
australia: canberra
democratic republic of congo: dr congo, drc, democratic republic of the congo
republic of congo: republic of the congo, congo brazzaville
vietnam: viet nam
eswatini: swaziland
ivory coast: cote d'ivoire
saudi arabia: kingdom of saudi arabia, riyadh
`;

/** More than one country, or none by itself. */
const UNCLEAR = new Set(['korea', 'congo', 'islamic republic', 'jersey', 'saudi']);

const spelt = (name: string) => nameWords(name).join(' ');

const names = new Map(
  COUNTRIES.split(';')
    .map(spelt)
    .flatMap((name) => (UNCLEAR.has(name) ? [] : [[name, name] as const])),
);
for (const line of ALIASES.trim().split('\n')) {
  const [full = '', others = ''] = line.split(': ');
  for (const name of [full, ...others.split(', ')]) names.set(spelt(name), spelt(full));
}

const LIST = /\s*(?:,|;|\band\b|\bor\b)\s*/i;

/** A country as it is named, and the name by which all its names are one. */
export interface Country {
  key: string;
  name: string;
}

/** The key of a country by one of its names, its words as `nameWords` gives them and parted by spaces; null where it is none. */
export function countryKey(words: string): string | null {
  return names.get(words) ?? null;
}

function countryIn(words: string): Country | null {
  const name = words.replace(/^the\s+/i, '').trim();
  const key = names.get(spelt(name)) ?? names.get(spelt(words));
  return key === undefined ? null : { key, name };
}

/**
 * The countries that the words for an imposer, a target or a source name, one or a list of them; a capital stands for its
 * government. Empty where any of the words says more than that (`Russian banks`, `the Iran office`).
 */
export const countriesIn: (words: string) => readonly Country[] = remembered((words) => {
  const whole = countryIn(words);
  if (whole) return [whole];
  const found = words
    .split(LIST)
    .filter((part) => part !== '')
    .map(countryIn);
  return found.every((country) => country !== null) ? found : [];
});
