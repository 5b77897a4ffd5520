/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, not digits alone; null where nothing is left. */
export function obsidianTag(tag: string): string | null {
  const clean = tag
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '')
    .replace(/^[/-]+|\/+$/g, '');
  if (clean === '') return null;
  return /^\d+$/.test(clean) ? `n${clean}` : clean;
}
