/** What a reader typed and the store has not taken yet: outlives a popup that closes and a disk that is full. */
export interface Draft {
  text: string;
  /** The saved text it was typed over. */
  base: string;
}

/** The place of one draft. Its functions never throw: a full or absent storage only makes the draft less lasting. */
export interface DraftSlot {
  read(): Draft | null;
  write(draft: Draft): void;
  clear(): void;
}

const prefix = 'draft:';

/** What the storage holds, with when it was typed (ISO 8601, UTC; empty where it does not tell). */
function parseDraft(value: string | null): (Draft & { at: string }) | null {
  if (value === null) return null;
  try {
    const draft: unknown = JSON.parse(value);
    if (typeof draft !== 'object' || draft === null || !('text' in draft) || !('base' in draft)) return null;
    const { text, base } = draft;
    if (typeof text !== 'string' || typeof base !== 'string') return null;
    return { text, base, at: 'at' in draft && typeof draft.at === 'string' ? draft.at : '' };
  } catch {
    return null;
  }
}

function readDraft(value: string | null): Draft | null {
  const stored = parseDraft(value);
  return stored && { text: stored.text, base: stored.base };
}

/** Forgets drafts that were typed before `since` (ISO 8601, UTC), and those that do not tell when. */
export function forgetDraftsBefore(storage: Storage, since: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys)
    if (key?.startsWith(prefix) && (parseDraft(storage.getItem(key))?.at ?? '') < since)
      storage.removeItem(key);
}

/** The slot of a field; `name` tells the field apart from every other of the extension. */
export function draftSlot(storage: Storage, name: string): DraftSlot {
  const key = prefix + name;
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => quietly(() => readDraft(storage.getItem(key)), null),
    write: (draft) =>
      quietly(
        () => storage.setItem(key, JSON.stringify({ ...draft, at: new Date().toISOString() })),
        undefined,
      ),
    clear: () => quietly(() => storage.removeItem(key), undefined),
  };
}

/** Whether a field was left with words that are not in its saved text. */
export const hasUnsaved = (storage: Storage, name: string, saved: string): boolean =>
  recover(saved, draftSlot(storage, name).read()) !== saved;

/** The text to show for a saved text and a draft left behind: neither's words are lost where both changed. */
export function recover(saved: string, draft: Draft | null): string {
  if (!draft || draft.text === saved || draft.text === draft.base) return saved;
  if (saved === draft.base || saved === '') return draft.text;
  return `${saved}\n${draft.text}`;
}
