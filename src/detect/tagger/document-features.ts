import type { Annotated } from '../annotate';
import { CONTEXT_BASE, type TypeKeys } from './context-features';
import { type DocumentView, Known } from './document';
import type { Rows } from './tagger';
import type { FirstPass } from './votes';

const BASE = CONTEXT_BASE + 16;

const PERSONAL =
  Known.officialName |
  Known.titledName |
  Known.otherName |
  Known.person |
  Known.family |
  Known.fullName |
  Known.organisation;

/** Features of token `i` of a sentence that follow from the rules, from the name tagger and from the rest of the article. */
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
  const { rule, known, name } = view;
  const r = rule[i]!;
  const rPrevious = i > first ? rule[i - 1]! : 20;
  const rNext = i + 1 < last ? rule[i + 1]! : 20;
  const n = name[i]!;
  const nPrevious = i > first ? name[i - 1]! : 5;
  const nNext = i + 1 < last ? name[i + 1]! : 5;
  const k = known[i]!;
  const w = keys.word[type[i]!]!;
  const s = keys.shape[type[i]!]!;
  const wPrevious = i > first ? keys.word[type[i - 1]!]! : 0;
  const wNext = i + 1 < last ? keys.word[type[i + 1]!]! : 0;
  rows.add(BASE, r);
  rows.add(BASE + 1, r * 32 + rPrevious);
  rows.add(BASE + 2, r * 32 + rNext);
  rows.add(BASE + 3, (r * 32 + rPrevious) * 32 + rNext);
  rows.add(BASE + 4, (r * 8 + n) * 8 + nPrevious);
  rows.add(BASE + 5, (n * 8 + nPrevious) * 8 + nNext);
  rows.add(BASE + 6, r + Math.imul(w, 32));
  rows.add(BASE + 7, r + Math.imul(s, 32));
  rows.add(BASE + 8, r + Math.imul(wPrevious, 32));
  rows.add(BASE + 9, r + Math.imul(wNext, 32));
  const personal = k & PERSONAL;
  rows.add(BASE + 10, personal * 32 + r);
  rows.add(BASE + 11, k);
  rows.add(BASE + 12, personal * 8 + n);
  rows.add(BASE + 13, (personal * 8 + nPrevious) * 8 + nNext);
  for (let bits = k; bits !== 0; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    rows.add(BASE + 14, bit);
    rows.add(BASE + 15, bit * 32 + r);
    rows.add(BASE + 16, bit + Math.imul(s, 16));
  }
  const kPrevious = i > first ? known[i - 1]! & PERSONAL : 0xffff;
  const kNext = i + 1 < last ? known[i + 1]! & PERSONAL : 0xffff;
  rows.add(BASE + 17, kPrevious);
  rows.add(BASE + 18, kNext);
  rows.add(BASE + 19, n + Math.imul(w, 8));
  rows.add(BASE + 20, i + 2 < last ? rule[i + 2]! * 32 + rNext : 999);
  rows.add(BASE + 21, i - 2 >= first ? rule[i - 2]! * 32 + rPrevious : 999);
}

/** Features of token `i` that follow from a first tagging of the article. */
export function passFeatures(
  a: Annotated,
  keys: TypeKeys,
  view: DocumentView,
  pass: FirstPass,
  i: number,
  first: number,
  last: number,
  rows: Rows,
): void {
  const { labels, votes } = pass;
  const rule = view.rule[i]!;
  const name = view.name[i]!;
  const shape = keys.shape[a.tokens.type[i]!]!;
  const label = labels[i]!;
  const previous = i > first ? labels[i - 1]! : 5;
  const next = i + 1 < last ? labels[i + 1]! : 5;
  const v = votes[i]!;
  const vPrevious = i > first ? votes[i - 1]! : 7;
  const vNext = i + 1 < last ? votes[i + 1]! : 7;
  rows.add(BASE + 24, label);
  rows.add(BASE + 25, (label * 8 + previous) * 8 + next);
  rows.add(BASE + 26, v * 8 + label);
  rows.add(BASE + 27, v * 32 + rule);
  rows.add(BASE + 28, v * 8 + name);
  rows.add(BASE + 29, (v * 8 + vPrevious) * 8 + vNext);
  rows.add(BASE + 30, v + Math.imul(shape, 8));
  rows.add(BASE + 31, (v * 8 + label) * 32 + rule);
  rows.add(BASE + 32, ((v * 8 + label) * 8 + previous) * 8 + next);
}
