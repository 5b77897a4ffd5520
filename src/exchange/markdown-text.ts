/** White space of any kind, line breaks among it. */
const SPACE = /[\s\u0085]+/gu;
/** Control characters, which Markdown has no use for, and halves of surrogate pairs, which no file can hold. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/gu;

/** Means something wherever it stands, in CommonMark, GFM, mathematics or Obsidian (`#tag`, `[[link]]`, `==mark==`, `^block`). */
const ACTIVE = /[\\`*_[\]{}#|~$^=@]/g;
/** `scheme:rest` and `www.` become links by themselves in GFM; `key::` is a field in Obsidian plug-ins. */
const SELF_LINK = /(?<=\p{L}):(?=[^\s:])|:(?=:)|(?<=:):|(?<=\b[wW]{3})\./gu;
/** `%%` begins a comment in Obsidian. */
const COMMENT = /%(?=%)|(?<=%)%/g;
/** Anything that the steps below would change: most texts are spared them. */
const ANYTHING = /[\\`*_[\]{}#|~$^=@:%&<>\p{Cc}\p{Surrogate}]|[^\S ]|\s\s|^[\s\d+-]|\s$|www\./iu;
const LINE_START = /^(?:[-+]|\d+(?=[.)]))/;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text of other people's making as one line of Markdown that shows as that text and does nothing: no HTML, link, image,
 * code, heading, list, tag, formula or comment. White space becomes single spaces.
 */
export function markdownLine(text: string): string {
  if (!ANYTHING.test(text)) return text;
  const line = text
    .replace(SPACE, ' ')
    .replace(UNPRINTABLE, '\uFFFD')
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
  return url.replace(/&(?=#?\w+;)/g, '&amp;');
}
