import type { Annotated } from '../annotate';
import type { Range } from '../tagger/ranges';
import type { Institution } from '../types';

/** Short forms that no article needs to explain. */
const ALIASES: Record<string, string> = {
  un: 'united nations',
  'u.n.': 'united nations',
  eu: 'european union',
  'e.u.': 'european union',
  'u.s. treasury department': 'treasury department',
  'u.s. treasury': 'treasury department',
  treasury: 'treasury department',
  'department of the treasury': 'treasury department',
  'u.s. department of the treasury': 'treasury department',
  'u.s. state department': 'state department',
  'department of state': 'state department',
  'u.s. department of state': 'state department',
  'u.n. security council': 'security council',
  'un security council': 'security council',
  'united nations security council': 'security council',
  'u.s. congress': 'congress',
  'u.s. senate': 'senate',
  'f.b.i.': 'fbi',
  'c.i.a.': 'cia',
  ap: 'associated press',
  afp: 'agence france-presse',
  kcna: 'korean central news agency',
  irna: 'islamic republic news agency',
  imf: 'international monetary fund',
  iaea: 'international atomic energy agency',
  ofac: 'office of foreign assets control',
  irgc: 'islamic revolutionary guard corps',
  'revolutionary guard': 'islamic revolutionary guard corps',
  'revolutionary guards': 'islamic revolutionary guard corps',
};

/** Heads that, alone, take up a body named before. */
const ECHO =
  /^(ministry|department|agency|council|court|commission|bank|party|parliament|office|bureau|committee)$/;

/**
 * Gives each marked institution its fullest name and an entity: `U.N.` and `United Nations`, an acronym in brackets and the name before it,
 * initials of a name seen before, and `the ministry` after `the foreign ministry` are one body.
 */
export function describeBodies(a: Annotated, ranges: readonly Range[]): Institution[] {
  const { tokens } = a;
  const entities = new Map<string, { entity: string; name: string }>();
  const echoes = new Map<string, { entity: string; name: string }>();
  let previous: { end: number; body: { entity: string; name: string } } | null = null;
  return ranges.map((range) => {
    const start = tokens.start[range.first]!;
    const end = tokens.end[range.end - 1]!;
    const name = tokens.text.slice(start, end);
    const key = canonical(name);
    let body = entities.get(key);
    if (!body && previous && range.first === previous.end + 1 && tokens.raw(previous.end) === '(')
      body = previous.body;
    if (!body && ECHO.test(key)) body = echoes.get(key);
    body ??= { entity: `body:${key}`, name };
    if (name.length > body.name.length) body.name = name;
    entities.set(key, body);
    const letters = initials(name);
    if (letters.length > 1 && !entities.has(letters)) entities.set(letters, body);
    const head = tokens.lower(range.end - 1);
    const inner = /\b(ministry|department|bank|office|bureau|committee|council|court)\b/i
      .exec(name)?.[1]
      ?.toLowerCase();
    echoes.set(head, body);
    if (inner) echoes.set(inner, body);
    previous = { end: range.end, body };
    return { start, end, entity: body.entity, name: body.name };
  });
}

function canonical(name: string): string {
  const key = name.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ');
  return ALIASES[key] ?? key;
}

/** `international atomic energy agency` gives `iaea`: the first letters of the capitalised words. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? words.map((word) => word[0]!.toLowerCase()).join('') : '';
}
