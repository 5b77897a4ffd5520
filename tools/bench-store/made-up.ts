/** Made-up articles and annotations, the same at every run. */
import { v7 } from 'uuid';
import type { ExportSet } from '../../src/exchange/set';
import { sha256 } from '../../src/store/hash';
import type { Annotation, AnnotationKind } from '../../src/store/model';
import { randomNumbers } from '../random';

const SYLLABLES = 'ba con de ter mi ra sol ve pri no ta lu men ki so re fa du pe li'.split(' ');
/** The first words are short and frequent, as in any language (Zipf). */
const VOCABULARY = Array.from({ length: 40_000 }, (_, i) => {
  let word = '';
  for (let n = i + 1; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
});
const KINDS: readonly AnnotationKind[] = ['claim', 'official', 'institution', 'note'];
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** Article `from` up to `to`, each with its text, ten annotations and their history. */
export async function madeUpSet(from: number, to: number, perArticle: number): Promise<ExportSet> {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  for (let number = from; number < to; number += 1) {
    const rand = randomNumbers(number + 1);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(rand() * list.length)]!;
    const words = (count: number) =>
      Array.from({ length: count }, () => VOCABULARY[Math.floor(VOCABULARY.length ** rand()) - 1] ?? 'ba');
    const url = `https://news${number % 80}.example/article-${number}`;
    const text = words(700).join(' ');
    const hash = await sha256(text);
    const seen = new Date(FIRST_DAY + (number / 10) * DAY).toISOString();
    const page = {
      url,
      title: `Sanctions ${words(8).join(' ')} “${words(1)[0]}”`,
      outlet: `Outlet ${number % 80}`,
    };
    set.pages.push({
      ...page,
      byline: null,
      published: seen.slice(0, 10),
      language: 'en',
      firstSeen: seen,
      lastSeen: seen,
      textHash: hash,
    });
    set.texts.push({ page: url, hash, text, seen });
    for (let item = 0; item < perArticle; item += 1) {
      const start = Math.floor(rand() * (text.length - 300));
      const end = start + 80 + Math.floor(rand() * 120);
      const at = new Date(Date.parse(seen) + item * 1000).toISOString();
      const kind = pick(KINDS);
      const verdict = pick(['confirmed', 'speculative', null, null] as const);
      const annotation: Annotation = {
        id: v7({ msecs: Date.parse(at), seq: number * perArticle + item, random: ids(rand) }),
        page: url,
        kind,
        selectors: {
          quote: {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(start - 32, start),
            suffix: text.slice(end, end + 32),
          },
          position: { type: 'TextPositionSelector', start, end },
        },
        suggestion: {
          engine: 'made-up',
          status: kind === 'claim' ? pick(['stated', 'speculative'] as const) : null,
          cues: [{ words: 'may', kind: 'modal' }],
          source: { words: words(2).join(' '), named: true },
          imposer: words(2).join(' '),
          target: words(2).join(' '),
          measure: words(3).join(' '),
          date: null,
          instrument: null,
          name: null,
          role: null,
        },
        verdict,
        note: rand() < 0.3 ? words(12).join(' ') : '',
        tags: rand() < 0.5 ? [`tag ${Math.floor(rand() * 40)}`] : [],
        dismissed: rand() < 0.02,
        textHash: hash,
        created: at,
        modified: at,
      };
      set.annotations.push(annotation);
      set.history.push({
        id: v7({ msecs: Date.parse(at), random: ids(rand) }),
        annotation: annotation.id,
        field: 'created',
        from: null,
        to: null,
        at,
      });
    }
  }
  return set;
}

function ids(rand: () => number): Uint8Array {
  return Uint8Array.from({ length: 16 }, () => Math.floor(rand() * 256));
}
