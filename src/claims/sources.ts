import { type Attribution, attribute, continuesQuote } from './attribution';
import type { Context } from './context';

/** A source as a range of tokens; it may stand in a sentence before the one that it speaks for. */
export interface ResolvedSource {
  first: number;
  last: number;
  named: boolean;
}

/** Who speaks in each sentence. */
export interface Sources {
  /** What the sentence itself says of its source. */
  own: (Attribution | null)[];
  /** The source with pronouns followed and quotations continued. */
  resolved: (ResolvedSource | null)[];
  /** Of a source that was found in a sentence before: 0 none, 1 named, 2 unnamed. */
  carried: Uint8Array;
}

/** Sentences over which a pronoun is followed back to a source. */
const REACH = 3;

/** Resolves the sources of all sentences in one pass. */
export function readSources(context: Context): Sources {
  const { count } = context.doc.sentences;
  const sources: Sources = { own: [], resolved: [], carried: new Uint8Array(count) };
  let known: ResolvedSource | null = null;
  let since = 0;
  for (let s = 0; s < count; s++) {
    const own = attribute(context, s);
    sources.own.push(own);
    since++;
    let resolved: ResolvedSource | null = null;
    if (own && !own.carried) {
      resolved = { first: own.first, last: own.last, named: own.named };
      known = resolved;
      since = 0;
    } else if (known && since <= REACH && (own?.carried || continuesQuote(context, s))) {
      resolved = known;
      since = 0;
      sources.carried[s] = known.named ? 1 : 2;
    } else if (own) resolved = { first: own.first, last: own.last, named: true };
    sources.resolved.push(resolved);
  }
  return sources;
}
