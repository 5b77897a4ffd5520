import type { Annotated } from '../annotate';
import { CONTEXT_BASE, type TypeKeys } from './context-features';
import { type DocumentView, Known } from './document';
import type { Rows } from './tagger';

const BASE = CONTEXT_BASE + 16;

const PERSONAL = Known.officialName | Known.titledName | Known.otherName | Known.family | Known.fullName;

/** Features of token `i` of a sentence that follow from the rules and from the rest of the article. */
export function documentFeatures(
  a: Annotated,
  keys: TypeKeys,
  view: DocumentView,
  i: number,
  first: number,
  last: number,
  rows: Rows,
): void {
  const { type } = a.tokens;
  const { rule, known } = view;
  const r = rule[i]!;
  const rPrevious = i > first ? rule[i - 1]! : 20;
  const rNext = i + 1 < last ? rule[i + 1]! : 20;
  const k = known[i]!;
  const w = keys.word[type[i]!]!;
  const s = keys.shape[type[i]!]!;
  const wPrevious = i > first ? keys.word[type[i - 1]!]! : 0;
  const wNext = i + 1 < last ? keys.word[type[i + 1]!]! : 0;
  rows.add(BASE, r);
  rows.add(BASE + 1, (r * 32 + rPrevious) * 32 + rNext);
  rows.add(BASE + 2, r + Math.imul(w, 32));
  rows.add(BASE + 3, r + Math.imul(s, 32));
  rows.add(BASE + 4, r + Math.imul(wPrevious, 32));
  rows.add(BASE + 5, r + Math.imul(wNext, 32));
  rows.add(BASE + 6, k);
  for (let bits = k; bits !== 0; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    rows.add(BASE + 7, bit);
    rows.add(BASE + 8, bit * 32 + r);
  }
  rows.add(BASE + 9, i > first ? known[i - 1]! & PERSONAL : 0xffff);
  rows.add(BASE + 10, i + 1 < last ? known[i + 1]! & PERSONAL : 0xffff);
}
