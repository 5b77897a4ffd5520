import type { IdentityKey, IdentityKind } from '../names';
import type { Part } from './record';

/** What dossiers need of a page. */
export interface PageFacts {
  url: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
}

/** One person, body or country in the list. Days are YYYY-MM-DD, of publication or, where that is unknown, of saving. */
export interface Summary {
  /** One of the identity's keys; others lead to the same dossier. */
  key: IdentityKey;
  kind: IdentityKind;
  /** The fullest of its usual names. */
  name: string;
  /** All names that the articles give, the most frequent first. */
  names: string[];
  /** The role that the newest article gives. */
  role: string | null;
  articles: number;
  annotations: number;
  /** Claims by what they make of it. */
  claims: Record<Part, number>;
  /** Claims in all; one that names it twice counts once. */
  claimCount: number;
  first: string;
  last: string;
}

/** Words that articles use of someone, and when. */
export interface Usage {
  words: string;
  first: string;
  last: string;
  articles: number;
}

/** A name that is part of an identity and can be taken out of it. */
export interface Member {
  key: IdentityKey;
  name: string;
  /** The articles that it stands in. */
  pages: string[];
}

export interface Article extends PageFacts {
  day: string;
  /** Names that it stands there by. */
  names: string[];
  parts: Part[];
  annotations: string[];
}

/** Someone who is named in the same claims or articles. */
export interface Companion {
  key: IdentityKey;
  kind: IdentityKind;
  name: string;
  claims: number;
  articles: number;
}

/** Everything that is known of one person, body or country. */
export interface Dossier extends Summary {
  members: Member[];
  usualNames: Usage[];
  roles: Usage[];
  /** Newest first. */
  pages: Article[];
  /** Ids of claims by what they make of it, newest first. */
  claimIds: Record<Part, string[]>;
  /** Ids of all annotations that name it. */
  ids: string[];
  /** Those named in most of the same claims first. */
  companions: Companion[];
}
