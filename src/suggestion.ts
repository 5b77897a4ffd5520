import type { Claim, Detection, Institution, Official, Span } from './detect/types';
import { namedIn } from './named';
import type { Suggestion } from './store/model';

/**
 * A suggestion in words, as it is kept with an annotation, so that it can be read without the page.
 * `text` is the text that was detected in, `found` one of the things in `detection`.
 */
export function suggestionOf(
  text: string,
  detection: Detection,
  found: Claim | Official | Institution,
): Suggestion {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const nothing: Suggestion = {
    engine: detection.engine,
    status: null,
    cues: [],
    source: null,
    imposer: null,
    target: null,
    measure: null,
    date: null,
    instrument: null,
    name: null,
    role: null,
  };
  if ('status' in found)
    return {
      ...nothing,
      status: found.status,
      cues: found.cues.map((cue) => ({ words: text.slice(cue.start, cue.end), kind: cue.kind })),
      source: found.source && {
        words: text.slice(found.source.start, found.source.end),
        named: found.source.named,
      },
      imposer: words(found.imposer),
      target: words(found.target),
      measure: words(found.measure),
      date: words(found.date),
      instrument: words(found.instrument),
      mentions: namedIn(text, found, detection),
    };
  return { ...nothing, name: found.name, role: 'role' in found ? found.role : null };
}
