import type { Example } from './logistic';

/** Articles in which a feature must occur to be learnt. */
const MIN_ARTICLES = 2;

/** The examples without the features that occur in too few articles. */
export function withoutRare<E extends Example>(examples: readonly E[]): E[] {
  const seen = new Map<number, { last: number; articles: number }>();
  for (const { keys, article } of examples)
    for (const key of keys) {
      const entry = seen.get(key);
      if (!entry) seen.set(key, { last: article, articles: 1 });
      else if (entry.last !== article) {
        entry.last = article;
        entry.articles++;
      }
    }
  return examples.map((word) => {
    const kept = Array.from(word.keys.keys()).filter(
      (k) => seen.get(word.keys[k]!)!.articles >= MIN_ARTICLES,
    );
    return {
      ...word,
      keys: Int32Array.from(kept, (k) => word.keys[k]!),
      values: Float32Array.from(kept, (k) => word.values[k]!),
    };
  });
}
