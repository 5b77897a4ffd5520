/**
 * All forms of a regular English verb. `ban+n` doubles the consonant before -ed and -ing; a final silent e is
 * dropped; consonant + y becomes -ies, -ied. Irregular pasts are listed after a colon: `freeze:froze,frozen`.
 */
export function verbForms(entry: string): string[] {
  const [stem = '', irregular] = entry.split(':');
  const plus = stem.indexOf('+');
  const base = plus < 0 ? stem : stem.slice(0, plus);
  const [head = '', ...rest] = base.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const joint = plus < 0 ? head : head + stem.slice(plus + 1);
  const third = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(head)
      ? `${head}es`
      : `${head}s`;
  const stemED = joint.endsWith('e')
    ? joint.slice(0, -1)
    : /[^aeiou]y$/.test(joint)
      ? `${joint.slice(0, -1)}i`
      : joint;
  const stemING = /[^eo]e$/.test(joint) ? joint.slice(0, -1) : joint;
  const pasts = irregular ? irregular.split(',') : [`${stemED}ed`];
  return [...new Set([head, third, ...pasts, `${stemING}ing`].map((form) => form + tail))];
}

/** Splits a word list written on many lines: entries are parted by commas. */
export function list(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word.length > 0);
}

/** All forms of every verb in a list parted by semicolons. */
export function verbs(entries: string): string[] {
  return entries
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry.length > 0)
    .flatMap(verbForms);
}
