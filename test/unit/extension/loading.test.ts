import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotating } from '../../../extension/content/annotating';

const sendMessage = vi.fn();

vi.stubGlobal('chrome', { runtime: { id: 'self', sendMessage } });

const { createLoader } = await import('../../../extension/content/loading');

const script = () => ({}) as Annotating;

/** Answers as the background does that puts a script into the page. */
const injects = (loaded: Annotating) => async () => {
  globalThis.reportedlyAnnotating = loaded;
  return { ok: true, value: null };
};

beforeEach(() => {
  sendMessage.mockReset();
  globalThis.reportedlyAnnotating = undefined;
});

describe('the script of cards', () => {
  it('is asked for once, however often it is needed', async () => {
    const own = script();
    sendMessage.mockImplementation(injects(own));
    const load = createLoader();
    const answers = [...(await Promise.all([load(), load()])), await load()];
    for (const answer of answers) expect(answer.ok && answer.value).toBe(own);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is never that of an earlier reader', async () => {
    const earlier = script();
    const own = script();
    globalThis.reportedlyAnnotating = earlier;
    sendMessage.mockImplementation(injects(own));
    const answer = await createLoader()();
    expect(answer.ok && answer.value).toBe(own);
  });

  it('is asked for again after a failure', async () => {
    const failure = { ok: false, error: { code: 'unknown', message: 'no access' } };
    sendMessage.mockResolvedValueOnce(failure);
    const load = createLoader();
    expect(await load()).toEqual(failure);
    const own = script();
    sendMessage.mockImplementation(injects(own));
    const answer = await load();
    expect(answer.ok && answer.value).toBe(own);
  });
});
