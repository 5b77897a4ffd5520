import * as v from 'valibot';
import { kind, selectors } from '../src/store/schema';
import { api } from './api';

/**
 * What a reader typed in a page's card and the store has not taken yet. It is written at every stroke, without asking the background,
 * so that it outlives the page, however that ends. Pages see nothing of it.
 */

const PREFIX = 'typed:';

const typed = v.object({
  /** The page's canonical URL. */
  page: v.string(),
  /** The annotation that it belongs to; null where there was none yet. */
  annotation: v.nullable(v.string()),
  kind,
  selectors,
  outside: v.boolean(),
  field: v.picklist(['note', 'tags']),
  text: v.string(),
  /** What stood in the field in the store's view when it was typed. */
  base: v.string(),
  /** When, ISO 8601 UTC. */
  at: v.string(),
});

export type Typed = v.InferOutput<typeof typed>;

/** Typed text and the key that it is kept under, which begins with its page and a space. */
export interface KeptTyped {
  key: string;
  typed: Typed;
}

/** Without storage, as after an update, a text is only less lasting. */
const quietly = (work: () => Promise<void>): Promise<void> =>
  Promise.resolve()
    .then(work)
    .catch(() => {});

/** Keeps a text under a key of the caller's choice, in place of the one that is there. */
export const keepTyped = (key: string, text: Typed) =>
  quietly(() => api.storage.local.set({ [PREFIX + key]: text }));

export const forgetTyped = (keys: readonly string[]) =>
  quietly(() => api.storage.local.remove(keys.map((key) => PREFIX + key)));

/** Keys of texts begin with their page. */
const keysOf = async (page: string): Promise<string[]> =>
  (await api.storage.local.getKeys()).filter((name) => name.startsWith(`${PREFIX}${page} `));

function parsed(stored: Record<string, unknown>): KeptTyped[] {
  return Object.entries(stored).flatMap(([name, value]) => {
    const text = v.safeParse(typed, value);
    return name.startsWith(PREFIX) && text.success
      ? [{ key: name.slice(PREFIX.length), typed: text.output }]
      : [];
  });
}

/** Whether anything is kept that was typed on a page. Never rejects. */
export const hasTyped = (page: string): Promise<boolean> =>
  keysOf(page).then(
    ({ length }) => length > 0,
    () => false,
  );

/** The texts that are kept of a page. Never rejects. */
export async function typedOn(page: string): Promise<KeptTyped[]> {
  try {
    return parsed(await api.storage.local.get(await keysOf(page)));
  } catch {
    return [];
  }
}

/** Forgets what was typed before a time, ISO 8601 UTC. */
export async function forgetTypedBefore(time: string): Promise<void> {
  const all = parsed(await api.storage.local.get(null));
  const old = all.filter((kept) => Date.parse(kept.typed.at) < Date.parse(time));
  if (old.length > 0) await forgetTyped(old.map(({ key }) => key));
}
