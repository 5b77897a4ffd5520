import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insist } from '../../../extension/insist';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

const send = vi.fn<() => Promise<string | undefined>>();

/** Lets all pauses pass, and tells what came of it. */
async function outcome(asked: Promise<string>): Promise<string | Error> {
  const settled = asked.catch((error: Error) => error);
  await vi.runAllTimersAsync();
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a message to the background', () => {
  it('is sent once where it is heard', async () => {
    send.mockResolvedValue('read');
    expect(await outcome(insist(send))).toBe('read');
    expect(send).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is sent again where it was lost, or nobody answered', async () => {
    send.mockRejectedValueOnce(LOST).mockResolvedValueOnce(undefined).mockResolvedValue('read');
    expect(await outcome(insist(send))).toBe('read');
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is given up after a few times, each after a longer pause', async () => {
    const times: number[] = [];
    send.mockImplementation(() => {
      times.push(Date.now());
      return Promise.reject(LOST);
    });
    expect(await outcome(insist(send))).toBe(LOST);
    expect(times.length).toBe(5);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(new Set(pauses).size).toBe(pauses.length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits for nothing where it is not wanted any more', async () => {
    send.mockRejectedValue(LOST);
    const asked = insist(send, () => false).catch((error: Error) => error);
    expect(await asked).toBe(LOST);
    expect(vi.getTimerCount()).toBe(0);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is not sent again where it was no longer wanted after the pause', async () => {
    let isWanted = true;
    send.mockImplementation(() => {
      setTimeout(() => {
        isWanted = false;
      }, 1);
      return Promise.reject(LOST);
    });
    expect(await outcome(insist(send, () => isWanted))).toBe(LOST);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
