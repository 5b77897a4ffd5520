import type { Status } from '../detect/types';
import { type IdentityKey, keyOf, type Naming, readName } from '../names';
import { countriesIn } from '../names/countries';
import type { Annotation, AnnotationKind, MentionPart, Suggestion, Verdict } from '../store/model';

/** What an annotation makes of someone whom it names; `subject` is whom it is about by itself. */
export type Part = MentionPart | 'subject';

/** A name that stands in an annotation. */
export interface Sighting extends Naming {
  key: IdentityKey;
  /** As the article has it. */
  name: string;
  /** A person's role as the article words it. */
  role: string | null;
  part: Part;
}

/** What dossiers and pictures need of an annotation. */
export interface DossierRecord {
  id: string;
  /** The `url` of its page. */
  page: string;
  kind: AnnotationKind;
  /** What the program suggested, for claims. */
  status: Status | null;
  verdict: Verdict | null;
  created: string;
  sightings: Sighting[];
  /** Words for a claim's imposer, target or source of which it was not kept whom they name; see `resolveLoose`. */
  loose: { words: string; part: Part }[];
}

function sighting(kind: 'person' | 'body', name: string, role: string | null, part: Part): Sighting[] {
  const naming = readName(kind, name);
  return naming ? [{ ...naming, key: keyOf(naming), name, role, part }] : [];
}

function countries(words: string, part: Part): Sighting[] {
  return countriesIn(words).map(({ key, name }) => {
    const naming = { kind: 'country' as const, words: key.split(' '), isTelling: true };
    return { ...naming, key: keyOf(naming), name, role: null, part };
  });
}

/** The words that a claim has for its imposer, target and source. */
function roleWords({ imposer, target, source }: Suggestion): { words: string; part: Part }[] {
  const all = [
    { words: imposer, part: 'imposer' as const },
    { words: target, part: 'target' as const },
    { words: source?.words ?? null, part: 'source' as const },
  ];
  return all.flatMap(({ words, part }) => (words ? [{ words, part }] : []));
}

function sightingsIn(kind: AnnotationKind, suggestion: Suggestion): Sighting[] {
  if (kind === 'official' && suggestion.name)
    return sighting('person', suggestion.name, suggestion.role, 'subject');
  if (kind === 'institution' && suggestion.name) return sighting('body', suggestion.name, null, 'subject');
  if (kind !== 'claim') return [];
  const mentions = (suggestion.mentions ?? []).flatMap((mention) =>
    sighting(mention.kind === 'official' ? 'person' : 'body', mention.name, mention.role, mention.part),
  );
  return [...mentions, ...roleWords(suggestion).flatMap(({ words, part }) => countries(words, part))];
}

/** The record of an annotation; null for what the reader set aside. */
export function toRecord(annotation: Annotation): DossierRecord | null {
  const { id, page, kind, suggestion, verdict, created, dismissed } = annotation;
  if (dismissed) return null;
  const isBare = kind === 'claim' && suggestion !== null && suggestion.mentions === undefined;
  return {
    id,
    page,
    kind,
    status: kind === 'claim' ? (suggestion?.status ?? null) : null,
    verdict,
    created,
    sightings: suggestion ? sightingsIn(kind, suggestion) : [],
    loose: isBare ? roleWords(suggestion) : [],
  };
}
