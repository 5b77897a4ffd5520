import { type Attribution, attribute, continuesQuote } from './attribution';
import type { Context } from './context';

/** Who speaks in each sentence, as the models see it. */
export interface Sources {
  /** What the sentence itself says of its source. */
  own: (Attribution | null)[];
  /** Of a source that was found in a sentence before: 0 none, 1 named, 2 unnamed. */
  carried: Uint8Array;
}

/** Sentences over which a pronoun is followed back to a source. */
const REACH = 3;

/** Reads the sources of all sentences in one pass, with pronouns followed and quotations continued. */
export function readSources(context: Context): Sources {
  const { count } = context.doc.sentences;
  const sources: Sources = { own: [], carried: new Uint8Array(count) };
  let known: Attribution | null = null;
  let since = 0;
  for (let s = 0; s < count; s++) {
    const own = attribute(context, s);
    sources.own.push(own);
    since++;
    if (own && !own.carried) {
      known = own;
      since = 0;
    } else if (known && since <= REACH && (own?.carried || continuesQuote(context, s))) {
      since = 0;
      sources.carried[s] = known.named ? 1 : 2;
    }
  }
  return sources;
}
