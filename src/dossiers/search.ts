import { type IdentityKind, nameWords } from '../names';
import { newerFirst } from './dates';
import type { Summary } from './types';

export const dossierSorts = ['seen', 'claims', 'name'] as const;
export type DossierSort = (typeof dossierSorts)[number];

export interface DossierFilter {
  /** As a reader types it; each word is the beginning of a word of a name or role. */
  query: string;
  /** Null for all. */
  kind: IdentityKind | null;
  sort: DossierSort;
}

/** The words by which each dossier is found, made when first asked for. */
const wordsOf = new WeakMap<Summary, string[]>();

function words(summary: Summary): string[] {
  const known = wordsOf.get(summary);
  if (known) return known;
  const made = nameWords([summary.name, ...summary.names, summary.role ?? ''].join(' \n '));
  wordsOf.set(summary, made);
  return made;
}

const byName = new Intl.Collator('en').compare;

const orders: Record<DossierSort, (one: Summary, other: Summary) => number> = {
  seen: (one, other) => newerFirst(one.last, other.last) || other.annotations - one.annotations,
  claims: (one, other) => other.claimCount - one.claimCount || newerFirst(one.last, other.last),
  name: (one, other) => byName(one.name, other.name),
};

/** The dossiers that match, in order. */
export function findDossiers(list: readonly Summary[], { query, kind, sort }: DossierFilter): Summary[] {
  const wanted = nameWords(query);
  const matches = (summary: Summary) =>
    (kind === null || summary.kind === kind) &&
    wanted.every((word) => words(summary).some((own) => own.startsWith(word)));
  return list
    .filter(matches)
    .sort((one, other) => orders[sort](one, other) || (one.key < other.key ? -1 : 1));
}
