import type { Status } from '../detect/types';
import { type IdentityKey, keyInArticle, keyOf, type Naming, readName } from '../names';
import { countriesIn } from '../names/countries';
import type { Annotation, AnnotationKind, MentionPart, Suggestion, Verdict } from '../store/model';

/** What an annotation makes of someone whom it names; `subject` is whom it is about by itself. */
export type Part = MentionPart | 'subject';

/** A name that stands in an annotation. */
export interface Sighting extends Naming {
  /** The key of this name in this article alone. */
  keyHere: IdentityKey;
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

/** Where a name stands and as what. */
type Place = Pick<Sighting, 'role' | 'part'> & { page: string };

function place({ kind, key, words, isTelling }: Naming, name: string, { page, role, part }: Place): Sighting {
  return { kind, key, keyHere: keyInArticle(key, page), words, isTelling, name, role, part };
}

/** A person's or body's name as a sighting, in a list of one; an empty list where it is no name. */
export function sighting(kind: 'person' | 'body', name: string, at: Place): Sighting[] {
  const naming = readName(kind, name);
  return naming ? [place(naming, name, at)] : [];
}

function countries(words: string, at: Place): Sighting[] {
  return countriesIn(words).map(({ key: country, name }) => {
    const own = country.split(' ');
    return place({ kind: 'country', key: keyOf('country', own), words: own, isTelling: true }, name, at);
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

function sightingsIn({ kind, page }: Annotation, suggestion: Suggestion): Sighting[] {
  const { name, role, mentions = [] } = suggestion;
  if (kind === 'official' && name) return sighting('person', name, { page, role, part: 'subject' });
  if (kind === 'institution' && name) return sighting('body', name, { page, role: null, part: 'subject' });
  if (kind !== 'claim') return [];
  return [
    ...mentions.flatMap((mention) =>
      sighting(mention.kind === 'official' ? 'person' : 'body', mention.name, { page, ...mention }),
    ),
    ...roleWords(suggestion).flatMap(({ words, part }) => countries(words, { page, role: null, part })),
  ];
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
    sightings: suggestion ? sightingsIn(annotation, suggestion) : [],
    loose: isBare ? roleWords(suggestion) : [],
  };
}
