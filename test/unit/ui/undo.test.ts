import { describe, expect, it } from 'vitest';
import { UndoStack } from '../../../extension/review/acts/undo';
import { StoreError } from '../../../src/store/errors';

function stackWithLog() {
  const log: string[] = [];
  let changes = 0;
  const stack = new UndoStack();
  const unsubscribe = stack.subscribe(() => {
    changes += 1;
  });
  const entry = (label: string, key?: string) => ({
    label,
    undo: async () => {
      log.push(label);
    },
    ...(key !== undefined && { key }),
  });
  return { stack, log, entry, unsubscribe, changes: () => changes };
}

describe('UndoStack', () => {
  it('undoes the newest first, until nothing is left', async () => {
    const { stack, log, entry } = stackWithLog();
    stack.push(entry('one'));
    stack.push(entry('two'));
    await stack.undo();
    await stack.undo();
    expect(log).toEqual(['two', 'one']);
    expect(await stack.undo()).toBeNull();
  });

  it('counts entries of one sitting as one, and keeps the first one’s undo', async () => {
    const { stack, log, entry } = stackWithLog();
    stack.push(entry('typed a', 'note 1'));
    stack.push(entry('typed ab', 'note 1'));
    stack.push(entry('typed in another', 'note 2'));
    expect(stack.size).toBe(2);
    await stack.undo();
    await stack.undo();
    expect(log).toEqual(['typed in another', 'typed a']);
  });

  it('keeps an entry whose undo fails, and says so', async () => {
    const { stack, changes } = stackWithLog();
    stack.push({ label: 'deleted', undo: () => Promise.reject(new Error('full')) });
    const before = changes();
    await expect(stack.undo()).rejects.toThrow('full');
    expect(stack.size).toBe(1);
    expect(changes()).toBeGreaterThan(before);
  });

  it('lets go of what can never be undone, so that others can', async () => {
    const { stack, entry, log } = stackWithLog();
    stack.push(entry('one'));
    stack.push({ label: 'noted', undo: () => Promise.reject(new StoreError('missing', 'gone')) });
    await expect(stack.undo()).rejects.toMatchObject({ code: 'missing' });
    await stack.undo();
    expect(log).toEqual(['one']);
  });

  it('tells its listeners no more once they are gone', () => {
    const { stack, entry, unsubscribe, changes } = stackWithLog();
    unsubscribe();
    stack.push(entry('one'));
    expect(changes()).toBe(0);
  });
});
