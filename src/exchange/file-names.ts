/** Forbidden in file names by Windows, or with a meaning in Obsidian's links. */
const FORBIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/:*?"<>|#^[\]%\p{Surrogate}]/gu;
/** Devices that Windows finds under these names whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 100;

/** The first characters of a text, none of them halved. */
const firstOf = (text: string) =>
  text.length <= LONGEST ? text : [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');

/** A file name, without ending, that every system takes: made of a title, or `fallback` where nothing of it is left. */
export function fileName(title: string, fallback: string): string {
  const clean = (text: string) =>
    firstOf(text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ')).replace(
      /^[\s.~$=+@-]+|[\s.]+$/gu,
      '',
    );
  const name = clean(title) || clean(fallback) || 'article';
  return name.replace(DEVICE, '$&_');
}

/** Makes names different from all that it gave before, upper and lower case being the same. */
export function distinctNames(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    let candidate = name;
    for (let count = 2; used.has(candidate.toLowerCase()); count += 1) candidate = `${name} ${count}`;
    used.add(candidate.toLowerCase());
    return candidate;
  };
}
