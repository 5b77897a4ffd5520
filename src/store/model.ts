import type { Selectors } from '../anchor/types';
import type { CueKind, Status } from '../detect/types';

/** The rows of the store. Times are ISO 8601 UTC. */

export type AnnotationKind = 'official' | 'institution' | 'claim' | 'note';

/** What the reader decided. Only the reader sets it; null is "not yet". */
export type Verdict = 'confirmed' | 'speculative';

/** What a claim makes of someone whom its sentence names. */
export type MentionPart = 'imposer' | 'target' | 'source' | 'mentioned';

/** A person or body that a claim's sentence names. */
export interface Mention {
  kind: 'official' | 'institution';
  /** The fullest name that the article gives. */
  name: string;
  /** The person's role as the article words it; null for bodies and where none was found. */
  role: string | null;
  part: MentionPart;
}

/** What the program read out of the text when the annotation was made, in words, so that it stays readable without the page. */
export interface Suggestion {
  engine: string;
  /** For claims. */
  status: Status | null;
  cues: { words: string; kind: CueKind }[];
  source: { words: string; named: boolean } | null;
  imposer: string | null;
  target: string | null;
  measure: string | null;
  date: string | null;
  instrument: string | null;
  /** For officials and institutions: the fullest name and the role as the text gives them. */
  name: string | null;
  role: string | null;
  /** For claims: whom the sentence names. Absent in what was saved before this was kept. */
  mentions?: Mention[];
}

export interface Annotation {
  /** UUIDv7, made once, kept through export and import. */
  id: string;
  /** The `url` of its page row. */
  page: string;
  kind: AnnotationKind;
  selectors: Selectors;
  suggestion: Suggestion | null;
  verdict: Verdict | null;
  note: string;
  tags: string[];
  /** The reader said "not a claim" / "not an official": the suggestion is not shown again. */
  dismissed: boolean;
  /** SHA-256 (hex) of the text version it was made on, a key of `texts`; null for imported ones. */
  textHash: string | null;
  created: string;
  modified: string;
}

export interface Page {
  /** Canonical URL, the key. */
  url: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  published: string | null;
  language: string | null;
  firstSeen: string;
  lastSeen: string;
  /** SHA-256 (hex) of the newest text. */
  textHash: string | null;
}

/** The article text as read: the evidence for what it said, and when. */
export interface TextVersion {
  /** SHA-256 (hex) of `text`; with `page` the key. */
  hash: string;
  page: string;
  text: string;
  seen: string;
}

/** One change of an annotation. Append-only. */
export interface Change {
  /** UUIDv7. */
  id: string;
  annotation: string;
  field: 'created' | 'deleted' | 'restored' | 'verdict' | 'note' | 'tags' | 'dismissed';
  from: unknown;
  to: unknown;
  at: string;
}

/**
 * What the reader decided about what belongs together; the newest decision outweighs older ones. Append-only but for `withdrawn`.
 *
 * - `together`: all members are one
 * - `apart`: the first member is none of the others; the others may be one
 * - `not`: the first member is not what the others name (this person in this article is not that identity)
 */
export interface Decision {
  /** UUIDv7. */
  id: string;
  /** Whether members are claims of one measure, or people and bodies. */
  about: 'measure' | 'identity';
  rule: 'together' | 'apart' | 'not';
  /** Ids of annotations, or keys of identities; none twice. They may name what was deleted. */
  members: string[];
  at: string;
  /** When the reader took it back; null while it holds. */
  withdrawn: string | null;
}

/** What a reader may change in an annotation. */
export type AnnotationEdit = Partial<Pick<Annotation, 'verdict' | 'note' | 'tags' | 'dismissed'>>;
