/** White space of any kind, line breaks among it. */
const SPACE = /[\s\u0085]+/gu;
/** Control characters, which Markdown has no use for, and halves of surrogate pairs, which no file can hold. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/gu;
/** Anything of them, and whole pairs: found several times as fast, and few texts have any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
const PERHAPS_UNPRINTABLE = /[\0-\x1f\x7f-\x9f\ud800-\udfff]/;

/** Means something wherever it stands, in CommonMark, GFM, mathematics or Obsidian (`#tag`, `[[link]]`, `==mark==`, `^block`). */
const ACTIVE = /[\\`*_[\]{}#|~$^=@]/g;
/** `scheme:rest` and `www.` become links by themselves in GFM; `key::` is a field in Obsidian plug-ins. */
const SELF_LINK = /(?<=\p{L}):(?=[^\s:])|:(?=:)|(?<=:):|(?<=\b[wW]{3})\./gu;
/** `%%` begins a comment in Obsidian. */
const COMMENT = /%(?=%)|(?<=%)%/g;
/** Anything that the steps below would change: most texts are spared them. */
const ANYTHING = /[\\`*_[\]{}#|~$^=@:%&<>\p{Cc}\p{Surrogate}]|[^\S ]|\s\s|^[\s\d+-]|\s$|www\./iu;
/** ASCII characters that mean nothing wherever they stand, but for digits and `+-` at the beginning. */
const PLAIN = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-,;.!?()/"\'')
  PLAIN[character.charCodeAt(0)] = 1;
const SPACE_CODE = 32;
const DOT = 46;
const A = 65;
const W = 87;
const SMALL_W = 119;

/**
 * Whether a text is surely none that `ANYTHING` finds, which most are: a look at each character is several times as fast as the expression.
 * Of what is not ASCII, letters of Europe, dashes and quotation marks are known.
 */
function isPlain(text: string): boolean {
  let last = SPACE_CODE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE_CODE) {
      if (last === SPACE_CODE) return false;
    } else if (code < 128) {
      if (PLAIN[code] === 0 || (code === DOT && (last === W || last === SMALL_W))) return false;
      if (at === 0 && code < A) return false;
    } else if (code < 0xa1 || code > 0x2027 || (code > 0x167f && code < 0x2010)) return false;
    last = code;
  }
  return last !== SPACE_CODE;
}

const LINE_START = /^(?:[-+]|\d+(?=[.)]))/;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text of other people's making as one line of Markdown that shows as that text and does nothing: no HTML, link, image,
 * code, heading, list, tag, formula or comment. White space becomes single spaces.
 */
export function markdownLine(text: string): string {
  const bare = text.trim();
  if (isPlain(bare) || !ANYTHING.test(bare)) return bare;
  const spaced = bare.replace(SPACE, ' ');
  const printable = PERHAPS_UNPRINTABLE.test(spaced) ? spaced.replace(UNPRINTABLE, '\uFFFD') : spaced;
  const line = printable
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(SELF_LINK, '\\$&')
    .replace(COMMENT, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  return line.replace(LINE_START, (first) => (/^\d/.test(first) ? `${first}\\` : `\\${first}`));
}

/** An address as the target of a link, between parentheses. It must come from `linkUrl`. */
export function markdownTarget(url: string): string {
  // There too, `&lt;` would be read as an entity.
  return url.includes('&') ? url.replace(/&(?=#?\w+;)/g, '&amp;') : url;
}
