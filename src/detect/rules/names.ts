import type { Annotated } from '../annotate';
import { Lex, PhraseKind } from '../lexicon/lex';
import { Before } from '../tokens';
import { Shape } from '../vocabulary';

/** Longest personal name in tokens, hyphens and initials counted. */
const MAX_NAME = 9;

/** Lists that say a capitalised word is no part of a personal name. */
const OTHER =
  Lex.determiner |
  Lex.preposition |
  Lex.pronoun |
  Lex.notName |
  Lex.demonym |
  Lex.country |
  Lex.bodyName |
  Lex.portfolio;

function isNameWord(a: Annotated, i: number): boolean {
  const shape = a.tokens.shape[i]!;
  if ((shape & Shape.capital) === 0 || shape & Shape.hasDigit) return false;
  if (a.phrase[i] !== 0 && a.phrase[i] !== PhraseKind.place) return false;
  const lex = a.lex[i]!;
  if (lex & OTHER) return false;
  if (shape & Shape.dotted)
    return (shape & Shape.initial) !== 0 || /^(jr|sr|st)\.$/.test(a.tokens.lower(i)) || lex === 0;
  return (lex & (Lex.role | Lex.weakRole | Lex.bodyHead | Lex.rank | Lex.title | Lex.otherRole)) === 0;
}

/**
 * End of the personal name that may start at token `i`, or `i` where none can: capitalised words that no list claims, joined by
 * hyphens, initials, and small particles inside (`Recep Tayyip Erdoğan`, `Li Zhao-xing`, `Bashar al-Assad`, `J. William Fulbright`).
 */
export function nameEnd(a: Annotated, i: number, limit: number): number {
  const { tokens } = a;
  const stop = Math.min(limit, i + MAX_NAME);
  if (i >= stop) return i;
  const startsWithParticle = isParticle(a, i) && i + 2 < stop && joined(a, i + 1);
  if (!startsWithParticle && !isNameWord(a, i)) return i;
  let end = startsWithParticle ? i : i + 1;
  let at = end;
  while (at < stop) {
    if (tokens.before[at]! & (Before.line | Before.paragraph) && at > i) break;
    if (isNameWord(a, at)) {
      at++;
      end = at;
      continue;
    }
    if (joined(a, at) && at + 1 < stop && tokens.before[at + 1] === 0 && isNameWord(a, at + 1)) {
      at += 2;
      end = at;
      continue;
    }
    if (isParticle(a, at) && at + 1 < stop) {
      at++;
      continue;
    }
    if (tokens.raw(at) === ',' && at + 1 < stop && /^[js]r\.?$/.test(tokens.lower(at + 1))) {
      end = at + 2;
    }
    break;
  }
  return end;
}

function joined(a: Annotated, i: number): boolean {
  return a.tokens.before[i] === 0 && (a.tokens.raw(i) === '-' || a.tokens.raw(i) === '’');
}

function isParticle(a: Annotated, i: number): boolean {
  return (a.lex[i]! & Lex.particle) !== 0;
}
