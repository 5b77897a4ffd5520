import { api } from '../api';
import { extensionAlive } from './background-client';

/** Words that were asked for once: after an update of the extension nobody can be asked, and an open card is still drawn. */
const known = new Map<string, string>();

/** The words for a key in the reader's language. */
export function t(key: string, substitutions: string | string[] = []): string {
  const request = JSON.stringify([key, substitutions]);
  if (!extensionAlive()) return known.get(request) ?? '';
  const words = api.i18n.getMessage(key, substitutions);
  known.set(request, words);
  return words;
}
