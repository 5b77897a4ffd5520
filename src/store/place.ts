import type { Annotation } from './model';

type Place = Pick<Annotation, 'selectors' | 'textHash'>;

/**
 * Whether two annotations of one page mark the same place: the same words, at the same offsets of the same text version,
 * or, in different versions, in the same surroundings.
 */
export function samePlace(first: Place, second: Place): boolean {
  const one = first.selectors;
  const other = second.selectors;
  if (one.quote.exact !== other.quote.exact) return false;
  if (first.textHash !== null && first.textHash === second.textHash && one.position && other.position) {
    return one.position.start === other.position.start && one.position.end === other.position.end;
  }
  return one.quote.prefix === other.quote.prefix && one.quote.suffix === other.quote.suffix;
}
