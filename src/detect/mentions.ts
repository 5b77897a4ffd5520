import { annotate } from './annotate';
import { describeBodies } from './entities/bodies';
import { makeConsistent } from './entities/consistent';
import { describePeople } from './entities/people';
import { MENTIONS } from './model/mentions';
import { NAMES } from './model/names';
import { scan } from './rules/scan';
import type { Sentences } from './sentences';
import { decodeModel } from './tagger/codec';
import { viewDocument } from './tagger/document';
import { BODY_FIRST } from './tagger/labels';
import { type Range, ranges } from './tagger/ranges';
import { SequenceTagger } from './tagger/sequence';
import { firstPass } from './tagger/votes';
import { warmTokens } from './tagger/warm';
import type { Tokens } from './tokens';
import type { Institution, Official } from './types';

/** What the entity half of the engine reads out of a text, in order of `start`. */
export interface Mentions {
  officials: Official[];
  institutions: Institution[];
}

/** The taggers, decoded from their stored weights when they are first needed: of names, and the first and second of mentions together. */
let taggers: { names: SequenceTagger; mentions: SequenceTagger } | null = null;

function loadTaggers(): { names: SequenceTagger; mentions: SequenceTagger } {
  taggers ??= {
    names: new SequenceTagger(decodeModel(NAMES)),
    mentions: new SequenceTagger(decodeModel(MENTIONS)),
  };
  return taggers;
}

/**
 * Finds the officials and institutions of a text: word lists, then rules, then a tagger of names, then a tagger of mentions that weighs
 * all of these, twice: the second time it also knows what the first made of the same words elsewhere in the article. Time is linear in the number of tokens.
 */
export function findMentions(tokens: Tokens, sentences: Sentences): Mentions {
  const { names, mentions } = loadTaggers();
  const a = annotate(tokens, sentences);
  const candidates = scan(a);
  const warm = warmTokens(a);
  names.score(a, warm, null);
  const view = viewDocument(a, candidates, names.decode(a, warm, 0));
  mentions.score(a, warm, view);
  mentions.addPass(a, warm, view, firstPass(a, mentions.decode(a, warm, 0)));
  const labels = mentions.decode(a, warm, 1);
  makeConsistent(a, candidates, labels);
  const people: Range[] = [];
  const bodies: Range[] = [];
  for (const range of ranges(a, labels)) (labels[range.first]! >= BODY_FIRST ? bodies : people).push(range);
  return { officials: describePeople(a, candidates, people), institutions: describeBodies(a, bodies) };
}
