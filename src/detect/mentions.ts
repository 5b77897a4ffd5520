import type { Sentences } from './sentences';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';

/** What the entity half of the engine reads out of a text, in order of `start`. */
export interface Mentions {
  officials: Official[];
  institutions: Institution[];
}

/** Finds the officials and institutions of a text. */
export function findMentions(_tokens: Tokens, _sentences: Sentences): Mentions {
  return { officials: [], institutions: [] };
}
