import { bodyWords } from '../names/bodies';
import { countriesIn } from '../names/countries';
import { countryOf } from '../names/demonyms';
import { remembered } from '../names/remembered';
import { nameWords } from '../names/words';

/** Bodies that act for a country or union in matters of sanctions, as `bodyWords` gives their names. */
const GOVERNMENTS = new Map(
  Object.entries({
    'united states': `united states department of the treasury; united states department of state; united states department of commerce;
      united states department of justice; office of foreign assets control; bureau of industry and security; white house; united states congress;
      congress; treasury; financial crimes enforcement network; capitol hill; oval office`,
    'united kingdom': `office of financial sanctions implementation; foreign commonwealth and development office; hm treasury; downing street; whitehall`,
    'european union': `european commission; european council; council of the european union; european union council; brussels;
      european external action service; eu27; the 27; bloc of 27`,
    'united nations': 'united nations security council; united nations general assembly; world body',
    russia: 'kremlin; state duma',
    'group of seven': 'g7 nations; g7 countries; g7 leaders',
  }).flatMap(([party, bodies]) => bodies.split(/\s*;\s*/).map((body) => [body, party] as const)),
);

/** What may stand behind a country's name where its government is meant. */
const RULERS = new Set(
  'government governments administration authorities officials cabinet leaders leadership regime ministers parliament'.split(
    ' ',
  ),
);

const LIST = /\s*(?:,|;|\band\b|\bas well as\b)\s*/i;

const partyOf = remembered((words: string): string | null => {
  const named = nameWords(words);
  if (named[0] === 'the') named.shift();
  while (named.length > 1 && RULERS.has(named.at(-1)!)) named.pop();
  if (named.length === 0) return null;
  const spelt = named.join(' ');
  const body = bodyWords(spelt).join(' ');
  const country = countryOf(spelt);
  return GOVERNMENTS.get(body) ?? GOVERNMENTS.get(spelt) ?? (country === null ? body : country);
});

/**
 * A key for who imposes a measure, the same however the words name them: `Washington`, `the U.S. government` and `OFAC` are all
 * `united states`. Several are sorted and joined with ` + `. Null where the words name nobody.
 */
export const imposerKey = remembered((words: string): string | null => {
  if (!/\p{Lu}/u.test(words)) return null;
  const isOne = countriesIn(words).length === 1 || GOVERNMENTS.has(bodyWords(words).join(' '));
  const parts = isOne ? [words] : words.replace(/\([^)]*\)/g, ' ').split(LIST);
  const parties = parts.flatMap((part) => partyOf(part) ?? []);
  return parties.length > 0 ? [...new Set(parties)].sort().join(' + ') : null;
});
