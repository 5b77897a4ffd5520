import { findClaims } from './claims/index';
import { isEnglish } from './detect/language';
import { findMentions } from './detect/mentions';
import { splitSentences } from './detect/sentences';
import { tokenize } from './detect/tokens';
import type { Detection } from './detect/types';

/** Changes whenever rules or model change what is found. */
export const ENGINE_VERSION = '1';

/**
 * Reads officials, institutions and sanctions claims out of a text. Any string is accepted; time and memory grow with its length alone.
 * All offsets are UTF-16 code units into `text`, end exclusive. A text that is not in English yields `supported: false` and empty lists.
 */
export function detect(text: string): Detection {
  const tokens = tokenize(text);
  if (!isEnglish(tokens)) {
    return { engine: ENGINE_VERSION, supported: false, officials: [], institutions: [], claims: [] };
  }
  const sentences = splitSentences(tokens);
  const { officials, institutions } = findMentions(tokens, sentences);
  const claims = findClaims({ text, tokens, sentences, officials, institutions });
  return { engine: ENGINE_VERSION, supported: true, officials, institutions, claims };
}
