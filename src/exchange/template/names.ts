/** What a template may name, and where. `last` and `first` let a list be joined without a separator too many. */

const item = { values: ['text', 'first', 'last'], lists: {} } as const satisfies Scope;

const annotation = {
  values: [
    'kind',
    'is_claim',
    'is_official',
    'is_institution',
    'is_note',
    'quote',
    'before',
    'after',
    'verdict',
    'is_confirmed',
    'is_speculative',
    'suggestion',
    'is_stated',
    'is_hedged',
    'cues',
    'source',
    'source_unnamed',
    'name',
    'role',
    'imposer',
    'target',
    'measure',
    'when',
    'instrument',
    'note',
    'tag_line',
    'dismissed',
    'link',
    'saved',
    'id',
  ],
  lists: { quote_lines: item, note_lines: item, tags: item },
} as const satisfies Scope;

/** The names of an article: what a template begins with. */
export const articleNames = {
  values: [
    'title',
    'outlet',
    'byline',
    'published',
    'published_time',
    'language',
    'url',
    'address',
    'read',
    'count',
  ],
  lists: { annotations: annotation, all_tags: item, obsidian_tags: item },
} as const satisfies Scope;

/** Names that stand for a value, and lists with the names that their items add. */
export interface Scope {
  readonly values: readonly string[];
  readonly lists: Readonly<Record<string, Scope>>;
}

export type ArticleValue = (typeof articleNames)['values'][number];
export type ArticleList = keyof (typeof articleNames)['lists'];
export type AnnotationValue = (typeof annotation)['values'][number];
export type AnnotationList = keyof (typeof annotation)['lists'];

/** The names that an annotation adds to its article's. */
export const annotationNames = annotation;
