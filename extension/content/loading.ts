import type { Result } from '../../src/messages';
import type { Annotating } from './annotating';
import { ask } from './background-client';

/** Gives what it takes to act on the page, which is put into it the first time; a failure is tried again the next time. */
export type AnnotatingLoader = () => Promise<Result<Annotating>>;

async function load(): Promise<Result<Annotating>> {
  const answer = await ask({ type: 'reader/annotating' });
  if (!answer.ok) return answer;
  const loaded = globalThis.reportedlyAnnotating;
  // The page was left between the question and the answer.
  if (!loaded) return { ok: false, error: { code: 'unknown', message: 'annotating.js did not run here' } };
  return { ok: true, value: loaded };
}

/** A loader for one reader. It never takes the script of an earlier reader, which may be of another version. */
export function createLoader(): AnnotatingLoader {
  let loading: Promise<Result<Annotating>> | null = null;
  return () => {
    loading ??= load().then((result) => {
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };
}
