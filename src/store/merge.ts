import { sameValue } from './edit';
import { byTime } from './history';
import type { Annotation, Change, Page } from './model';
import { mergeFacts } from './pages';
import { earliest, latest } from './time';

/** What the reader sets in an annotation. */
export const FIELDS = ['verdict', 'note', 'tags', 'dismissed'] as const;

export type Field = (typeof FIELDS)[number];

/** An annotation as one side knows it, with the changes that side knows of. */
export interface Side {
  annotation: Annotation;
  history: readonly Change[];
}

/** Whether a field holds what it holds before the reader sets it. */
function isUnset(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/**
 * When a field got its value, in milliseconds. Where the history does not tell, a value was set when the annotation changed last, while
 * an empty field was never set.
 */
function setAt({ annotation, history }: Side, field: Field): number {
  const value = annotation[field];
  const last = history
    .filter((change) => change.field === field)
    .sort(byTime)
    .at(-1);
  if (last && sameValue(last.to, value)) return Date.parse(last.at);
  return Date.parse(isUnset(value) ? annotation.created : annotation.modified);
}

/**
 * Two states of one annotation made one: field by field the one that was set later holds, this store's where both were set at once.
 * The losing value is in the history afterwards: `changes` has what neither side's history tells.
 */
export function mergeAnnotation(
  here: Side,
  there: Side,
): { annotation: Annotation; changes: Omit<Change, 'id'>[] } {
  const annotation = {
    ...here.annotation,
    suggestion: here.annotation.suggestion ?? there.annotation.suggestion,
    textHash: here.annotation.textHash ?? there.annotation.textHash,
    modified: latest(here.annotation.modified, there.annotation.modified),
  };
  const changes: Omit<Change, 'id'>[] = [];
  for (const field of FIELDS) {
    if (sameValue(here.annotation[field], there.annotation[field])) continue;
    const isNewer = setAt(there, field) > setAt(here, field);
    const [winner, loser] = isNewer ? [there, here] : [here, there];
    const from = loser.annotation[field];
    const to = winner.annotation[field];
    if (isNewer) Object.assign(annotation, { [field]: to });
    const told = [...here.history, ...there.history].filter((change) => change.field === field);
    const isTold = (value: unknown) =>
      isUnset(value) || told.some((change) => sameValue(change.from, value) || sameValue(change.to, value));
    if (isTold(from) && isTold(to)) continue;
    const at = new Date(setAt(winner, field)).toISOString();
    changes.push({ annotation: annotation.id, field, from, to, at });
  }
  return { annotation, changes };
}

/** Two states of a page's row made one: the facts of the one seen later, filled up from the other. */
export function mergePage(here: Page, there: Page): Page {
  const [newer, older] =
    Date.parse(there.lastSeen) > Date.parse(here.lastSeen) ? [there, here] : [here, there];
  return {
    ...mergeFacts(older, newer),
    firstSeen: earliest(here.firstSeen, there.firstSeen),
    lastSeen: newer.lastSeen,
    textHash: newer.textHash ?? older.textHash,
  };
}
