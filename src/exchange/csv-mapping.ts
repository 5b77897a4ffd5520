/** What a column of a table may hold. */
export const csvFields = [
  'id',
  'kind',
  'quote',
  'prefix',
  'suffix',
  'verdict',
  'note',
  'tags',
  'dismissed',
  'url',
  'title',
  'outlet',
  'byline',
  'published',
  'language',
  'created',
  'modified',
] as const;

export type CsvField = (typeof csvFields)[number];

/** Which column, counted from 0, holds what. `quote` and `url` are needed. */
export type CsvMapping = Partial<Record<CsvField, number>>;

/** Names that other programs give to columns. */
const SYNONYMS: Record<string, CsvField> = {
  text: 'quote',
  highlight: 'quote',
  exact: 'quote',
  comment: 'note',
  notes: 'note',
  uri: 'url',
  link: 'url',
  source_url: 'url',
  document_title: 'title',
  author: 'byline',
  publication: 'outlet',
  publisher: 'outlet',
  date: 'published',
  created_at: 'created',
  updated: 'modified',
  updated_at: 'modified',
};

/** A mapping guessed from a header: names as this program writes them win over those of other programs. */
export function suggestMapping(header: readonly string[]): CsvMapping {
  const names = header.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const mapping: CsvMapping = {};
  for (const [index, name] of names.entries()) {
    const field = csvFields.find((each) => each === name);
    if (field) mapping[field] ??= index;
  }
  for (const [index, name] of names.entries()) {
    const field = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
    if (field) mapping[field] ??= index;
  }
  return mapping;
}
