import { wordId } from '../detect/vocabulary';
import type { Context } from './context';
import { IS_ACTION, LEXICON } from './lexicon';

/** Words by which a writer leaves open whether an act was done: adverbs of hearsay, modals of possibility. */
const LEFT_OPEN = new Set(
  'reportedly allegedly apparently supposedly purportedly seemingly presumably may might could'
    .split(' ')
    .map(wordId),
);
const AUXILIARIES = new Set(
  'has have had been was were is are be being also soon even still yet'.split(' ').map(wordId),
);

/** Groups that name an act on a measure: verbs of measures, and listing, which counts as a measure itself. */
const IS_ACT = Uint8Array.from(LEXICON.names, (name, group) =>
  IS_ACTION[group] ||
  name === 'measure.blacklist' ||
  name === 'measure.designation' ||
  name === 'measure.sanctioned'
    ? 1
    : 0,
);

/** Verbs by which a measure is thought about, not taken. */
const THINKING = new Set(
  'weigh weighs weighing mull mulls mulling ponder ponders pondering contemplate contemplates contemplating considers considering'
    .split(' ')
    .map(wordId),
);

/** Tokens within which such a verb takes the measure for its object. */
const NEAR = 5;

/**
 * Whether the main clause of sentence `s` tells of an act on a measure that it leaves open (`the ministry reportedly froze the accounts`, `they might
 * impose sanctions`) or that is being thought about (`allies weigh new curbs`). Labelled text has too few of some of these for a model to learn that
 * they decide.
 */
export function isOpenAct(context: Context, s: number): boolean {
  const { doc, measureAt, mainFrom, mainTo } = context;
  const { word } = doc.tokens;
  for (let i = mainFrom[s]!; i < mainTo[s]! - 1; i++) {
    if (THINKING.has(word[i]!) && measureAt[s]! > i && measureAt[s]! - i <= NEAR) return true;
    if (LEFT_OPEN.has(word[i]!) && isActAfter(context, s, i)) return true;
  }
  return false;
}

/** Whether an act on a measure follows token `i`, after auxiliaries at most. */
function isActAfter({ doc, hits, hitsFrom, hitsTo, mainTo }: Context, s: number, i: number): boolean {
  let act = i + 1;
  while (act < mainTo[s]! && AUXILIARIES.has(doc.tokens.word[act]!)) act++;
  for (let h = hitsFrom[s]!; h < hitsTo[s]! && hits.first[h]! <= act; h++)
    if (hits.first[h] === act && IS_ACT[hits.group[h]!]) return true;
  return false;
}
