import { describe, expect, it } from 'vitest';
import { draftSlot, forgetDraftsBefore, hasUnsaved, recover } from '../../../extension/ui/drafts';

function storageOf(entries: Record<string, string>): Storage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    clear: () => map.clear(),
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

describe('draftSlot', () => {
  it('reads back what was written, each field its own', () => {
    const storage = storageOf({});
    const slot = draftSlot(storage, 'one');
    slot.write({ text: 'typed', base: '' });
    expect(slot.read()).toEqual({ text: 'typed', base: '' });
    expect(draftSlot(storage, 'other').read()).toBeNull();
    slot.clear();
    expect(slot.read()).toBeNull();
  });

  it.each(['not json', '[]', 'null', '{"text":1,"base":""}', '{"text":"a"}'])(
    'takes %s for no draft',
    (stored) => {
      expect(draftSlot(storageOf({ 'draft:one': stored }), 'one').read()).toBeNull();
    },
  );

  it('does not throw where the storage is full', () => {
    const full = {
      ...storageOf({}),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => draftSlot(full, 'one').write({ text: 'typed', base: '' })).not.toThrow();
  });
});

describe('forgetDraftsBefore', () => {
  const since = '2026-01-02T00:00:00.000Z';
  const draft = (at?: string) => JSON.stringify({ text: 'typed', base: '', at });

  it('forgets what was typed before then or at no known time, and nothing else', () => {
    const storage = storageOf({
      'draft:older': draft('2026-01-01T23:59:59.999Z'),
      'draft:newer': draft('2026-01-02T00:00:00.000Z'),
      'draft:timeless': draft(),
      'draft:broken': 'not json',
      theme: 'dark',
    });
    forgetDraftsBefore(storage, since);
    const left = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    expect(left).toEqual(['draft:newer', 'theme']);
  });

  it('keeps what is being typed', () => {
    const storage = storageOf({});
    draftSlot(storage, 'one').write({ text: 'typed', base: '' });
    forgetDraftsBefore(storage, since);
    expect(draftSlot(storage, 'one').read()).toEqual({ text: 'typed', base: '' });
  });
});

describe('recover', () => {
  it('shows the saved text where there is no draft', () => {
    expect(recover('saved', null)).toBe('saved');
  });
  it('shows the draft where the saved text is still what it was typed over', () => {
    expect(recover('before', { text: 'before, and more', base: 'before' })).toBe('before, and more');
  });
  it('keeps both where the saved text changed meanwhile', () => {
    expect(recover('elsewhere', { text: 'typed', base: '' })).toBe('elsewhere\ntyped');
  });
  it('takes a draft that changed nothing for none', () => {
    expect(recover('newer', { text: 'same', base: 'same' })).toBe('newer');
  });
});

describe('hasUnsaved', () => {
  const storage = storageOf({});
  draftSlot(storage, 'note').write({ text: 'Ask the bank.', base: 'Ask' });

  it('is true where words were typed that are not in the saved text', () => {
    expect(hasUnsaved(storage, 'note', 'Ask')).toBe(true);
    expect(hasUnsaved(storage, 'note', 'Changed elsewhere.')).toBe(true);
  });
  it('is false where they were saved, or nothing was typed', () => {
    expect(hasUnsaved(storage, 'note', 'Ask the bank.')).toBe(false);
    expect(hasUnsaved(storage, 'other', '')).toBe(false);
  });
});
