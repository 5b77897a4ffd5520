import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../../extension/ui/autosave';
import type { Draft, DraftSlot } from '../../../extension/ui/drafts';

function memorySlot(left: Draft | null = null): DraftSlot & { kept: Draft | null } {
  return {
    kept: left,
    read() {
      return this.kept;
    },
    write(draft) {
      this.kept = draft;
    },
    clear() {
      this.kept = null;
    },
  };
}

function make(options: { value?: string; draft?: DraftSlot; save?: (text: string) => Promise<void> } = {}) {
  const saved: string[] = [];
  const autosave = new Autosave({
    value: options.value ?? '',
    save:
      options.save ??
      (async (text) => {
        saved.push(text);
      }),
    draft: options.draft ?? memorySlot(),
    changed: () => undefined,
  });
  return { autosave, saved };
}

describe('Autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once after the reader stops typing', async () => {
    const { autosave, saved } = make();
    autosave.type('a');
    autosave.type('ab');
    expect(saved).toEqual([]);
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['ab']);
    expect(autosave.state).toBe('saved');
  });

  it('saves what was typed during a save, after it and not beside it', async () => {
    const begun: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { autosave } = make({
      save: async (text) => {
        begun.push(text);
        if (begun.length === 1) await gate;
      },
    });
    autosave.type('first');
    const flushed = autosave.flush();
    autosave.type('second');
    await vi.runAllTimersAsync();
    expect(begun).toEqual(['first']);
    open();
    await flushed;
    expect(begun).toEqual(['first', 'second']);
  });

  it('keeps the words and the draft where saving fails, and saves them on another try', async () => {
    const slot = memorySlot();
    let full = true;
    const saved: string[] = [];
    const { autosave } = make({
      draft: slot,
      save: async (text) => {
        if (full) throw new Error('full');
        saved.push(text);
      },
    });
    autosave.type('long thought');
    await autosave.flush();
    expect(autosave.state).toBe('failed');
    expect(autosave.error).toBeInstanceOf(Error);
    expect(autosave.text).toBe('long thought');
    expect(slot.kept).toEqual({ text: 'long thought', base: '' });
    full = false;
    await autosave.flush();
    expect(saved).toEqual(['long thought']);
    expect(autosave.error).toBeNull();
    expect(slot.kept).toBeNull();
  });

  it('does not let news from the store overwrite what is being typed', async () => {
    const { autosave } = make({ value: 'old' });
    autosave.type('old and new');
    autosave.receive('from another window');
    expect(autosave.text).toBe('old and new');
  });

  it('takes news from the store where nothing is being typed, as after an undo', async () => {
    const { autosave, saved } = make({ value: 'old' });
    autosave.type('new');
    await autosave.flush();
    autosave.receive('old');
    expect(autosave.text).toBe('old');
    autosave.type('new');
    await autosave.flush();
    expect(saved).toEqual(['new', 'new']);
  });

  it('saves a draft that was left behind', async () => {
    const { autosave, saved } = make({ draft: memorySlot({ text: 'unsaved', base: '' }) });
    expect(autosave.text).toBe('unsaved');
    await vi.runAllTimersAsync();
    expect(saved).toEqual(['unsaved']);
  });
});
