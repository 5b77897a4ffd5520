import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as describePlace } from '../../../src/anchor';
import type { Item } from '../../../src/items';
import type { Annotation, AnnotationEdit } from '../../../src/store/model';

const TEXT = 'The harbour was closed. The ministry froze the assets of the bank. Nobody asked why.';
const QUOTE = 'The ministry froze the assets of the bank.';
const start = TEXT.indexOf(QUOTE);
const end = start + QUOTE.length;
const PAGE = 'https://paper.example/bank';
const KEY = `typed:${PAGE} `;
const ID = '01900000-0000-7000-8000-000000000001';

let kept: Record<string, unknown>;
const sendMessage = vi.fn();

vi.stubGlobal('chrome', {
  runtime: { id: 'self', sendMessage },
  storage: {
    local: {
      get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, kept[key]])),
      getKeys: async () => Object.keys(kept),
      set: async (entries: Record<string, unknown>) => void Object.assign(kept, entries),
      remove: async (keys: string[]) => {
        for (const key of keys) delete kept[key];
      },
    },
  },
});

const { createBringBack } = await import('../../../extension/content/bring-back');
const { createTyping } = await import('../../../extension/content/typing');
const { typedOn } = await import('../../../extension/typed');

type Session = Parameters<typeof createBringBack>[0];

const annotation = (note: string, tags: string[]) => ({ id: ID, note, tags }) as unknown as Annotation;
const typed = (more: object) => ({
  page: PAGE,
  annotation: null,
  kind: 'claim',
  selectors: describePlace(TEXT, start, end),
  outside: false,
  field: 'note',
  text: 'Ask the bank.',
  base: '',
  at: '2026-01-01T10:00:00.000Z',
  ...more,
});

/** A visit of the page: what was edited at its one claim. */
async function visit(saved: Annotation | null, text = TEXT, ok = true) {
  const item: Item = { kind: 'claim', start, end, outside: false, detected: null, annotation: saved };
  const taken: unknown[] = [];
  const session = {
    metadata: { url: PAGE },
    items: { shown: text === TEXT ? [item] : [], dismissed: [], orphans: [] },
    texts: { article: { text }, whole: { text } },
    take: (each: unknown) => taken.push(each),
  } as unknown as Session;
  const edits: [Item, AnnotationEdit][] = [];
  const edit = async (at: Item, change: AnnotationEdit) => {
    edits.push([at, change]);
    return ok ? { ok, value: annotation('', []) } : { ok, error: { code: 'quota' as const, message: '' } };
  };
  const typing = createTyping(session);
  await createBringBack(session, typing, { edit } as Parameters<typeof createBringBack>[2])(
    await typedOn(PAGE),
  );
  return { item, edits, taken, draft: (field: 'note' | 'tags') => typing.draftOf(item, field).get() };
}

beforeEach(() => {
  kept = {};
  sendMessage.mockReset();
});

describe('what was typed on a page that ended', () => {
  it('is saved at its place and then forgotten', async () => {
    kept = { [`${KEY}a`]: typed({}), [`${KEY}b`]: typed({ field: 'tags', text: 'harbour, banks' }) };
    const { item, edits, draft } = await visit(null);
    expect(edits).toEqual([
      [item, { note: 'Ask the bank.' }],
      [item, { tags: ['harbour', 'banks'] }],
    ]);
    expect([draft('note'), draft('tags')]).toEqual([null, null]);
    expect(kept).toEqual({});
  });

  it('stays beside what was saved in its field meanwhile', async () => {
    kept = {
      [`${KEY}a`]: typed({ annotation: ID, base: 'Ask.' }),
      [`${KEY}b`]: typed({ annotation: ID, field: 'tags', base: 'old', text: 'old, harbour' }),
    };
    const { edits } = await visit(annotation('Asked on Monday.', ['old', 'banks']));
    expect(edits.map(([, edit]) => edit)).toEqual([
      { note: 'Asked on Monday.\nAsk the bank.' },
      { tags: ['old', 'banks', 'harbour'] },
    ]);
  });

  it('is not saved twice', async () => {
    kept = {
      [`${KEY}a`]: typed({ annotation: ID }),
      [`${KEY}b`]: typed({ annotation: ID, field: 'tags', text: 'harbour, banks' }),
    };
    const { edits, draft } = await visit(annotation('Ask the bank.', ['harbour', 'banks']));
    expect(edits).toEqual([]);
    expect([draft('note'), draft('tags')]).toEqual([null, null]);
    expect(kept).toEqual({});
  });

  it('stays where it could not be saved, and stands in the card', async () => {
    kept = { [`${KEY}a`]: typed({}) };
    const { draft } = await visit(null, TEXT, false);
    expect(draft('note')).toBe('Ask the bank.');
    expect(Object.keys(kept)).toContain(`${KEY}a`);
  });

  it('is saved among what is not found where its place is gone', async () => {
    kept = { [`${KEY}a`]: typed({}) };
    sendMessage.mockResolvedValue({ ok: true, value: annotation('Ask the bank.', []) });
    const { edits, taken } = await visit(null, 'Another text stands here today.');
    expect(edits).toEqual([]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        type: 'annotation/save',
        text: null,
        draft: expect.objectContaining({ kind: 'claim', edit: { note: 'Ask the bank.' } }),
      }),
    );
    expect(taken).toHaveLength(1);
    expect(kept).toEqual({});
  });

  it('is left alone on other pages, and so is what is no text of ours', async () => {
    const others = {
      'typed:https://paper.example/ports a': typed({ page: 'https://paper.example/ports' }),
      [`${KEY}b`]: typed({ selectors: null }),
      [`${KEY}c`]: 'text',
      seal: 'secret',
    };
    kept = { ...others };
    expect((await visit(null)).edits).toEqual([]);
    expect(kept).toEqual(others);
  });
});
