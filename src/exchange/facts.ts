import type { Annotation, Suggestion } from '../store/model';
import type { Labels } from './labels';

/** The words for what the program suggested of a claim; null where it suggested nothing. */
export function statusWords(suggestion: Suggestion | null, labels: Labels): string | null {
  if (!suggestion?.status) return null;
  return suggestion.status === 'stated' ? labels.stated : labels.hedged;
}

/** The words for what the reader decided; null where there is no verdict yet. */
export function verdictWords({ verdict }: Pick<Annotation, 'verdict'>, labels: Labels): string | null {
  return verdict && labels.verdicts[verdict];
}

/** What else the program read out of the text, as label and words, in a fixed order; what it did not find is left out. */
export function suggestionFacts(
  suggestion: Suggestion | null,
  labels: Labels,
): [label: string, words: string][] {
  if (!suggestion) return [];
  const source =
    suggestion.source && `${suggestion.source.words}${suggestion.source.named ? '' : ` (${labels.unnamed})`}`;
  const facts: [string, string | null][] = [
    [labels.name, suggestion.name],
    [labels.role, suggestion.role],
    [labels.source, source],
    [labels.imposer, suggestion.imposer],
    [labels.target, suggestion.target],
    [labels.measure, suggestion.measure],
    [labels.date, suggestion.date],
    [labels.instrument, suggestion.instrument],
  ];
  return facts.flatMap(([label, words]) => (words ? [[label, words]] : []));
}
