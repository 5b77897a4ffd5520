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
  const facts: [string, string][] = [];
  const add = (label: string, words: string | null) => {
    if (words) facts.push([label, words]);
  };
  add(labels.name, suggestion.name);
  add(labels.role, suggestion.role);
  add(labels.source, source);
  add(labels.imposer, suggestion.imposer);
  add(labels.target, suggestion.target);
  add(labels.measure, suggestion.measure);
  add(labels.date, suggestion.date);
  add(labels.instrument, suggestion.instrument);
  return facts;
}
