/** Beyond JSON's own escapes: line breaks of YAML 1.1, invisible and direction-changing characters. */
const UNSAFE = /[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Any text as a double-quoted YAML scalar on one line. JSON's strings are YAML 1.2 strings; nothing in them can end the
 * scalar, begin a tag or an alias, or close the front matter.
 */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(UNSAFE, escaped);
}

/** Text as an Obsidian property: two brackets would be a link to another note, and a scheme a link to anywhere. */
export function yamlProperty(text: string): string {
  // Most texts are spared both.
  const unlinked = text.includes('[[') ? text.replace(/\[(?=\[)/g, '[ ') : text;
  return yamlString(unlinked.includes('://') ? unlinked.replace(/(?<=\p{L}):(?=\/\/)/gu, ': ') : unlinked);
}
