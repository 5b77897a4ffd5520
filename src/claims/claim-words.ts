import { Shape } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import type { Context } from './context';
import { sourceKind } from './status-features';
import { isCommonWord, Row } from './words';

/** How many tokens before and after a word are looked at. */
export const REACH = 3;

/** A sentence whose words are weighed one by one; made once for a document and opened for each of its sentences. */
export class ClaimWords {
  s = 0;
  attribution: Attribution | null = null;
  /** What kind of source it has. */
  source = 0;
  /** Its tokens, end exclusive. */
  first = 0;
  last = 0;
  /** Rows of its tokens, with `REACH` of what lies before and after it on either side. */
  rows = new Uint32Array(64);
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  /** Turns to sentence `s`. */
  open(s: number, attribution: Attribution | null): this {
    const { doc, last, words } = this.context;
    this.s = s;
    this.attribution = attribution;
    this.source = sourceKind(attribution);
    this.first = doc.sentences.first[s]!;
    this.last = last[s]!;
    const count = this.last - this.first;
    if (this.rows.length < count + 2 * REACH) this.rows = new Uint32Array(2 * count + 2 * REACH);
    const { rows } = this;
    rows.fill(Row.before, 0, REACH);
    for (let k = 0; k < count; k++) rows[REACH + k] = words.row[this.first + k]!;
    rows.fill(Row.after, REACH + count, 2 * REACH + count);
    return this;
  }

  /** Whether token `i` can be a reason: numbers, names and punctuation are none. */
  canDecide(i: number): boolean {
    const { doc, words } = this.context;
    return isCommonWord(words.row[i]!) && (doc.tokens.shape[i]! & Shape.punctuation) === 0;
  }
}
