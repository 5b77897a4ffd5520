/** The fields of a card that a reader types in. */
export const fields = ['note', 'tags'] as const;
export type Field = (typeof fields)[number];

/** What was typed in a field and is not kept yet. */
export interface Draft {
  get(): string | null;
  set(text: string | null): void;
}
