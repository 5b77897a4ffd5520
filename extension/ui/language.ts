/** The browser's BCP 47 tag where it is a variety of the language that the words are in, else the words' own. */
export function languageOf(words: string, browserTag: string): string {
  const base = (tag: string) => tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return base(words) === base(browserTag) ? browserTag.replaceAll('_', '-') : words;
}
