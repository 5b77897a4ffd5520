import type { Sentences } from './sentences';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';

/** A text with all that is known of it before its claims are sought. */
export interface Doc {
  text: string;
  tokens: Tokens;
  sentences: Sentences;
  officials: Official[];
  institutions: Institution[];
}
