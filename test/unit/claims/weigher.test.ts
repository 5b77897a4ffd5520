import { describe, expect, it } from 'vitest';
import { ClaimWords } from '../../../src/claims/claim-words';
import { type Context, readContext } from '../../../src/claims/context';
import { addDecisiveFeatures, DECISIVE_SLOTS } from '../../../src/claims/decisive-features';
import { addFindFeatures, FIND_SLOTS } from '../../../src/claims/find-features';
import { ModelSet } from '../../../src/claims/linear';
import type { Sink, Slots } from '../../../src/claims/slots';
import { addStatusFeatures, STATUS_SLOTS } from '../../../src/claims/status-features';
import { addTellingFeatures, TELLING_SLOTS } from '../../../src/claims/telling-features';
import { Weigher } from '../../../src/claims/weigher';
import weights from '../../../src/claims/weights.json';
import { findMentions } from '../../../src/detect/mentions';
import { splitSentences } from '../../../src/detect/sentences';
import { tokenize } from '../../../src/detect/tokens';
import { Vocabulary } from '../../../src/detect/vocabulary';
import { Unfolded } from '../../../tools/claims-training/unfolded';
import { sampleText } from '../../bench/sample-article';

/** What is looked up for a word or group must be what its features weigh one by one. */

function read(text: string): Context {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  return readContext({ text, tokens, sentences, ...findMentions(tokens, sentences) });
}

const texts = [sampleText(3000), `The embargo may be lifted, officials said. ${sampleText(2000)}`];

type Fill = (context: Context, s: number, out: Sink, next: () => void) => void;

const everyWord =
  (add: typeof addDecisiveFeatures): Fill =>
  (context, s, out, next) => {
    const words = new ClaimWords(context).open(s, null);
    for (let i = words.first; i < words.last; i++) {
      if (!words.canDecide(i)) continue;
      add(context, words, i, out);
      next();
    }
  };

const looks: [string, ModelSet, Slots, Fill][] = [
  [
    'whether a sentence is a claim',
    new ModelSet(weights.finding),
    FIND_SLOTS,
    (context, s, out, next) => {
      addFindFeatures(context, s, out);
      next();
    },
  ],
  [
    'whether a claim is hedged',
    new ModelSet(weights.judging),
    STATUS_SLOTS,
    (context, s, out, next) => {
      addStatusFeatures(context, s, null, 0, out);
      next();
    },
  ],
  [
    'which words hedge and state',
    new ModelSet(weights.deciding),
    DECISIVE_SLOTS,
    everyWord(addDecisiveFeatures),
  ],
  ['which words make a claim', new ModelSet(weights.telling), TELLING_SLOTS, everyWord(addTellingFeatures)],
];

/** All scores of a text, in order. */
function scoresOf(
  context: Context,
  fill: Fill,
  sink: Sink & { begin: Weigher['begin'] },
  scores: () => ArrayLike<number>,
): number[] {
  const out: number[] = [];
  const { vocabulary } = context.words;
  sink.begin(vocabulary);
  for (let s = 0; s < context.doc.sentences.count; s++)
    fill(context, s, sink, () => {
      out.push(...Array.from(scores()));
      sink.begin(vocabulary);
    });
  return out;
}

describe.each(looks)('%s', (_, models, slots, fill) => {
  it('weighs the same looked up as written out, at the first and every later look, and with another vocabulary', () => {
    const weigher = new Weigher(models, slots);
    const unfolded = new Unfolded(slots);
    const contexts = [...texts, ...texts].map(read);
    const [first] = contexts;
    const other = { ...first!, words: { ...first!.words, vocabulary: copyOf(first!.words.vocabulary) } };
    for (const context of [...contexts, other, first!]) {
      const looked = scoresOf(context, fill, weigher, () => weigher.scores());
      const written = scoresOf(context, fill, unfolded, () => weigh(models, unfolded));
      expect(looked.length).toBeGreaterThan(20);
      expect(looked.length).toBe(written.length);
      for (const [i, score] of looked.entries()) expect(score).toBeCloseTo(written[i]!, 3);
    }
  });
});

/** What the features weigh one by one. */
function weigh(models: ModelSet, { features }: Unfolded): Float64Array {
  const sums = new Float64Array(models.models);
  for (let i = 0; i < features.size; i++) models.add(sums, features.keys[i]!, features.values[i]!);
  return sums;
}

/** A vocabulary of the same types, each of which has the number of another: what was looked up for the first is wrong for it. */
function copyOf(vocabulary: Vocabulary): Vocabulary {
  const copy = new Vocabulary();
  for (const raw of [...vocabulary.raw].reverse()) copy.typeOf(raw, 0, raw.length);
  return copy;
}
