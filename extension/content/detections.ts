import type { Detection } from '../../src/detect/types';
import type { Result } from '../../src/messages';
import { ask } from './background-client';

/** How many texts are remembered: a page that goes back and forth between a few is not detected in again. */
const MOST = 4;

/** Detection through the background, remembered by text. Who is meant by a surname depends on the whole text, so it is the key. */
export function createDetections(): (text: string) => Promise<Result<Detection | null>> {
  const known = new Map<string, Detection>();
  return async (text) => {
    if (text.trim() === '') return { ok: true, value: null };
    const before = known.get(text);
    if (before) return { ok: true, value: before };
    const answer = await ask({ type: 'text/detect', text });
    if (!answer.ok) return answer;
    known.set(text, answer.value);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
