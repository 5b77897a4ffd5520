import { type IdentityKey, keyInArticle, readKey } from '../names';
import type { DecisionDraft } from '../store/decisions';
import type { Dossier } from './types';

/** What to keep in the store for what the reader says about who is who. */

/** Decisions hold no more members. */
const MOST = 10_000;

type Known = Pick<Dossier, 'members'>;

const ruling = (rule: DecisionDraft['rule'], members: readonly IdentityKey[]): DecisionDraft => ({
  about: 'identity',
  rule,
  members: [...new Set(members)].slice(0, MOST),
});

/** These are one. All their names are named, so that no older decision about one of them comes between. */
export function oneAndTheSame(dossiers: readonly Known[]): DecisionDraft[] {
  const keys = dossiers.flatMap(({ members }) => members.map(({ key }) => key));
  return new Set(keys).size < 2 ? [] : [ruling('together', keys)];
}

/** A name is none of this dossier. Nothing where the dossier has no other name. */
export function takenOut({ members }: Known, member: IdentityKey): DecisionDraft[] {
  const others = members.flatMap(({ key }) => (key === member ? [] : [key]));
  return others.length === 0 ? [] : [ruling('apart', [member, ...others])];
}

/** Whoever is named in one article is not this one. Nothing where the dossier has no other article. */
export function notInArticle({ members }: Known, page: string): DecisionDraft[] {
  const inArticle = ({ key }: Dossier['members'][number]) =>
    readKey(key)?.page === page ? key : keyInArticle(key, page);
  const there = members.filter(({ pages }) => pages.includes(page)).map(inArticle);
  const others = members.map(({ key }) => key).filter((key) => !there.includes(key));
  const isOnly = members.every(({ pages }) => pages.every((url) => url === page));
  if (isOnly || there.length === 0) return [];
  return [
    ...there.map((key) => ruling('not', [key, ...others])),
    ...(there.length > 1 ? [ruling('together', there)] : []),
  ];
}

/** These two are not one, whatever their names say. */
export function keptApart(one: Pick<Dossier, 'key'>, other: Pick<Dossier, 'key'>): DecisionDraft[] {
  return one.key === other.key ? [] : [ruling('apart', [one.key, other.key])];
}
