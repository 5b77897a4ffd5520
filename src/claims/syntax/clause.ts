import { Lex, lexFlags, matchPhrase, PhraseKind } from '../../detect/lexicon/lex';
import type { Tokens } from '../../detect/tokens';
import { Shape } from '../../detect/vocabulary';
import type { Context } from '../context';
import { recent } from '../recent';
import { type MentionRange, mentionAt } from './mention-at';
import { Word, wordBits } from './words';

/** A half-open range of tokens. */
export interface Range {
  first: number;
  last: number;
}

const MAX_COUNTRY_WORDS = 5;

/** One sentence as the role rules read it: its tokens, each with its bits of `Word`. Outside the sentence all bits are 0. */
export class Clause {
  readonly context: Context;
  readonly s: number;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  private readonly bits: Int32Array;

  /** `bits` has room for all tokens of the document; clauses may share it. */
  constructor(context: Context, s: number, bits = new Int32Array(context.doc.tokens.count)) {
    this.context = context;
    this.s = s;
    this.tokens = context.doc.tokens;
    this.first = context.doc.sentences.first[s]!;
    this.last = context.last[s]!;
    this.bits = bits;
    for (let i = this.first; i < this.last; i++) bits[i] = this.read(i);
  }

  private read(i: number): number {
    let bits = wordBits(this.tokens.vocabulary, this.tokens.type[i]!);
    const shape = this.tokens.shape[i]!;
    // `us` is no country, `March` no march, `May` no modal.
    if ((shape & Shape.capital) === 0) bits &= ~(Word.calendar | Word.imposer);
    else if (bits & Word.imposer && shape & Shape.allCaps) bits &= ~Word.pronoun;
    else if (bits & Word.calendar && i > this.first) bits &= ~Word.auxiliary;
    if (shape & Shape.capital && i > this.first) bits &= ~(Word.gerund | Word.past | Word.noun | Word.says);
    return bits;
  }

  /** Whether token `i` lies in the sentence and has one of the bits. */
  is(i: number, bits: number): boolean {
    return i >= this.first && i < this.last && (this.bits[i]! & bits) !== 0;
  }

  shape(i: number): number {
    return i >= this.first && i < this.last ? this.tokens.shape[i]! : 0;
  }

  /** A name's word: it starts with a capital, and not for the sentence's sake alone. */
  isCapital(i: number): boolean {
    return (this.shape(i) & Shape.capital) !== 0;
  }

  isPunctuation(i: number): boolean {
    return (this.shape(i) & Shape.punctuation) !== 0;
  }

  isNumber(i: number): boolean {
    return (this.shape(i) & Shape.number) !== 0;
  }

  lower(i: number): string {
    return i >= this.first && i < this.last ? this.tokens.lower(i) : '';
  }

  /** A hyphen between two words, without a space. */
  isJoint(i: number): boolean {
    return (
      this.lower(i) === '-' &&
      i + 1 < this.last &&
      this.tokens.before[i] === 0 &&
      this.tokens.before[i + 1] === 0
    );
  }

  /** A word in small letters. */
  isPlain(i: number): boolean {
    const shape = this.shape(i);
    return (shape & Shape.lower) !== 0 && (shape & Shape.punctuation) === 0;
  }

  isDemonym(i: number): boolean {
    return this.isCapital(i) && (this.lex(i) & Lex.demonym) !== 0;
  }

  /** A place or body of the word lists. */
  isListed(i: number): boolean {
    return this.isCapital(i) && (this.lex(i) & (Lex.place | Lex.country | Lex.bodyName)) !== 0;
  }

  private lex(i: number): number {
    const id = this.tokens.word[i]!;
    return id < lexFlags.length ? lexFlags[id]! : 0;
  }

  /** First token of the country's name whose last token is `i`, or -1. */
  countryUpTo(i: number): number {
    if (i < this.first || i >= this.last || !this.isCapital(i)) return -1;
    for (let from = Math.max(this.first, i - MAX_COUNTRY_WORDS + 1); from <= i; from++)
      if (this.countryFrom(from) === i + 1) return from;
    return -1;
  }

  /** Token after the country's name that starts at `i`, or -1. */
  countryFrom(i: number): number {
    if (!this.isCapital(i)) return -1;
    const match = matchPhrase(this.tokens.word, i, this.last);
    return (match & 7) === PhraseKind.country ? i + (match >> 3) : -1;
  }

  /** The official or institution that covers token `i`, cut to the sentence. */
  mention(i: number): MentionRange | null {
    if (i < this.first || i >= this.last) return null;
    const found = mentionAt(this.context.doc, i);
    if (!found) return null;
    return { ...found, first: Math.max(found.first, this.first), last: Math.min(found.last, this.last) };
  }

  /** Part of a date's words, and no noun of another phrase. */
  isDating(i: number): boolean {
    return this.is(i, Word.calendar | Word.dating) || this.isNumber(i);
  }
}

/** Gives the sentences of a document as clauses. */
export function readClauses(context: Context): (s: number) => Clause {
  const bits = new Int32Array(context.doc.tokens.count);
  return recent((s) => new Clause(context, s, bits));
}
