/** The tags in a text of the reader's: parted by commas, each once. */
export const parseTags = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** Tags as they stand in the field. */
export const tagText = (tags: readonly string[]): string => tags.join(', ');
