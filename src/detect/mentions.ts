import { annotate } from './annotate';
import { describeBodies } from './entities/bodies';
import { makeConsistent } from './entities/consistent';
import { describePeople } from './entities/people';
import { MENTIONS } from './model/mentions';
import { scan } from './rules/scan';
import type { Sentences } from './sentences';
import { decodeModel } from './tagger/codec';
import { viewDocument } from './tagger/document';
import { BODY_FIRST } from './tagger/labels';
import { type Range, ranges } from './tagger/ranges';
import { SequenceTagger } from './tagger/sequence';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';
import { warmTokens } from './warm';

/** What the entity half of the engine reads out of a text, in order of `start`. */
export interface Mentions {
  officials: Official[];
  institutions: Institution[];
}

/** The tagger, decoded from its stored weights when it is first needed. */
let tagger: SequenceTagger | null = null;

/**
 * Finds the officials and institutions of a text: word lists, then rules, then a tagger that weighs what both say of a word, of its neighbours, and of the
 * same word elsewhere in the article. Time is linear in the number of tokens.
 */
export function findMentions(tokens: Tokens, sentences: Sentences): Mentions {
  tagger ??= new SequenceTagger(decodeModel(MENTIONS));
  const a = annotate(tokens, sentences);
  const warm = warmTokens(a);
  const candidates = scan(a, warm);
  const labels = tagger.label(a, warm, viewDocument(a, candidates));
  makeConsistent(a, candidates, labels);
  const people: Range[] = [];
  const bodies: Range[] = [];
  for (const range of ranges(a, labels)) (labels[range.first]! >= BODY_FIRST ? bodies : people).push(range);
  return { officials: describePeople(a, candidates, people), institutions: describeBodies(a, bodies) };
}
