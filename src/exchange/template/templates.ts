/** Longest template, in UTF-16 code units. */
export const LONGEST_TEMPLATE = 20_000;

/** The reader's own templates (Mustache); null stands for the default. */
export interface Templates {
  /** Of an article in one Markdown text. */
  markdown: string | null;
  /** Of an article as a file of its own, with YAML front matter. */
  obsidian: string | null;
}

export type TemplateId = keyof Templates;

export const defaultTemplates: Templates = { markdown: null, obsidian: null };
