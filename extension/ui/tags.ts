/** A list of tags with one more; white space is folded, and a tag that is there in other case is not added again. */
export function addTag(tags: readonly string[], typed: string): string[] {
  const tag = typed.replace(/\s+/g, ' ').trim().slice(0, 200);
  const same = (other: string) => other.localeCompare(tag, undefined, { sensitivity: 'accent' }) === 0;
  return tag === '' || tags.some(same) ? [...tags] : [...tags, tag];
}
