import { BODY_HEADS, BODY_MODIFIERS, MODIFIED_BODIES, PLAIN_BODIES } from '../detect/lexicon/bodies';
import { bodyAliases, openers } from './body-aliases';
import { nameWords } from './words';

const LITTLE = new Set('the of and for in on a an to'.split(' '));

/** Words that name a kind of body, not one of that kind: `Foreign Ministry`, `Supreme Court`. */
const GENERIC = new Set(
  [
    BODY_HEADS,
    BODY_MODIFIERS,
    PLAIN_BODIES,
    MODIFIED_BODIES,
    'affairs public civil local general special affair',
  ]
    .flatMap((words) => words.split(/\s+/))
    .flatMap(nameWords),
);

/** The words of a body's name as its best-known full name has them: `U.N. Security Council` is `united nations security council`. */
export function bodyWords(name: string): string[] {
  const words = nameWords(name);
  const bare = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  const whole = bodyAliases.get(bare.join(' '));
  if (whole) return whole.split(' ');
  const [first = '', ...rest] = bare;
  const opener = rest.length > 0 ? openers.get(first) : undefined;
  if (opener === undefined) return bare;
  const opened = [...opener.split(' '), ...rest];
  return (bodyAliases.get(opened.join(' ')) ?? opened.join(' ')).split(' ');
}

const known: ReadonlySet<string> = new Set(bodyAliases.values());

/** Whether a body's words say of what kind it is but not which: many countries have such a one. */
export function isGenericBody(words: readonly string[]): boolean {
  return !known.has(words.join(' ')) && words.every((word) => GENERIC.has(word) || LITTLE.has(word));
}
