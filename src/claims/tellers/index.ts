import { matchPhrase, PhraseKind } from '../../detect/lexicon/lex';
import type { Source } from '../../detect/types';
import { type Context, Trait } from '../context';
import { recent } from '../recent';
import type { Clause } from '../syntax/clause';
import { mentionAt } from '../syntax/mention-at';
import type { Pronoun, Teller } from './phrase';
import { tellerOf } from './teller';

/** Sentences over which a pronoun or a quotation is followed back to its source. */
const REACH = 3;
/** Sentences beyond which that ends, however long the speech. */
const FARTHEST = 12;

/** Whether sentence `s` is all speech: within a quotation from its start, or one of its own. */
function goesOn({ traits, quoted, last, doc }: Context, s: number): boolean {
  const first = doc.sentences.first[s]!;
  return (
    (traits[s]! & Trait.startsInQuote) !== 0 ||
    (quoted[first] === 1 && quoted[(first + last[s]!) >>> 1] === 1)
  );
}

/** Reads the sources of sentences. */
export class Tellers {
  private readonly context: Context;
  /** The source that a single sentence names. */
  private readonly own: (s: number) => Teller | null;

  /** `clause` gives the sentences of `context` as they are read. */
  constructor(context: Context, clause: (s: number) => Clause) {
    this.context = context;
    this.own = recent((s) => tellerOf(clause(s)));
  }

  /** The source of sentence `s` with pronouns followed and quotations continued; it may stand up to three sentences before or after. Null where none is told. */
  source(s: number): Source | null {
    const own = this.own(s);
    if (own?.range && !own.quoted) return this.shown(own);
    const after = own ? null : this.after(s);
    if (after) return this.shown(after);
    const before = own || goesOn(this.context, s) ? this.before(s, own?.pronoun ?? 'any') : null;
    return this.shown(before ?? own);
  }

  /** The source that the speech which sentence `s` opens names further on: `“It is hard. It takes time,” a diplomat said`. */
  private after(s: number): Teller | null {
    const { traits, doc } = this.context;
    if (!goesOn(this.context, s) || (traits[s]! & Trait.startsInQuote) !== 0) return null;
    for (let on = s + 1; on < doc.sentences.count && on <= s + REACH; on++) {
      if ((traits[on]! & Trait.startsInQuote) === 0) return null;
      const found = this.own(on);
      if (found && !found.quoted) return found.range ? found : null;
    }
    return null;
  }

  /** The last source before sentence `s` that a pronoun or a quotation in it may come from. */
  private before(s: number, sought: Pronoun): Teller | null {
    let limit = s - REACH;
    for (let back = s - 1; back >= 0 && back >= limit && back >= s - FARTHEST; back--) {
      if (this.context.traits[back]! & Trait.heading) continue;
      const found = this.own(back);
      if (found?.range && !found.quoted && this.fits(found, sought)) return found;
      if (found?.pronoun || goesOn(this.context, back)) limit = back - REACH;
    }
    return null;
  }

  /** Whether a pronoun may stand for a source: `he` for no body, `it` for no person. */
  private fits({ range }: Teller, pronoun: Pronoun): boolean {
    if (pronoun === 'any' || !range) return true;
    const { tokens } = this.context.doc;
    const mention = mentionAt(this.context.doc, range.first);
    if (mention) return mention.isPerson === (pronoun === 'person');
    const country = matchPhrase(tokens.word, range.first, range.last);
    return pronoun === 'thing' || (country & 7) !== PhraseKind.country;
  }

  private shown(teller: Teller | null): Source | null {
    if (!teller?.range) return null;
    const { range, named } = teller;
    const { tokens } = this.context.doc;
    return { start: tokens.start[range.first]!, end: tokens.end[range.last - 1]!, named };
  }
}
