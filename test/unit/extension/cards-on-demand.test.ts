import { describe, expect, it, vi } from 'vitest';
import type { Annotating } from '../../../extension/content/annotating';
import type { CardDesk } from '../../../extension/content/card-desk';
import { createCardsOnDemand } from '../../../extension/content/cards-on-demand';
import type { Result } from '../../../src/messages';

const loads = (createDesk: () => CardDesk) => async (): Promise<Result<Annotating>> => ({
  ok: true,
  value: { createDesk } as unknown as Annotating,
});

describe('cards that are loaded when they are needed', () => {
  it('wait for what earlier readers left', async () => {
    const done: string[] = [];
    let end: () => void = () => {};
    const desk = {
      goOn: () =>
        new Promise<void>((resolve) => {
          end = () => {
            done.push('gone on');
            resolve();
          };
        }),
    };
    const load = loads(() => desk as unknown as CardDesk);
    const cards = createCardsOnDemand({} as never, load, new AbortController().signal);
    cards.goOn();
    const opened = cards.get().then(() => done.push('opened'));
    await vi.waitFor(() => expect(cards.loaded).toBe(desk));
    await Promise.resolve();
    end();
    await opened;
    expect(done).toEqual(['gone on', 'opened']);
  });

  it('are none once the reader has ended', async () => {
    const abort = new AbortController();
    const createDesk = vi.fn();
    const cards = createCardsOnDemand({} as never, loads(createDesk), abort.signal);
    abort.abort();
    expect(await cards.get()).toBeNull();
    expect(createDesk).not.toHaveBeenCalled();
  });
});
