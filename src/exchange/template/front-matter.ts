/** The two parts of a template: YAML between lines of three hyphens at its very beginning, and the rest. */
export function splitFrontMatter(text: string): { matter: string; body: string } {
  const found = /^---\n(?:.*\n)*?---(?:\n|$)/.exec(text);
  const matter = found?.[0] ?? '';
  return { matter, body: text.slice(matter.length) };
}
