import * as v from 'valibot';
import { type BackupPlan, planSchema } from '../backup/plan';
import { defaultTemplates, LONGEST_TEMPLATE, type Templates } from '../exchange/template/templates';
import { run, type Store } from './db';
import { parse } from './parse';
import { savedFilters } from './saved-filters';

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

/** The longest template that is kept, in UTF-16 code units: as long as one may be to be used. */
const template = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TEMPLATE)));

const forms = {
  /** 'all': every news page by itself; 'click': only when asked; null: the first-run page was not answered yet. */
  mode: v.nullable(v.picklist(['all', 'click'])),
  /** The reader's choice for one host; it outweighs `mode`. */
  sites: v.record(host, v.picklist(['on', 'off'])),
  /** Which kinds of highlight are drawn. */
  kinds: v.strictObject({ official: v.boolean(), institution: v.boolean(), claim: v.boolean() }),
  /** Strength of the highlights, 0.25 (faint) to 1 (full). */
  intensity: v.pipe(v.number(), v.minValue(0.25), v.maxValue(1)),
  /** BCP 47, or null for the browser's own. */
  locale: v.nullable(v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))),
  /** The extension pages' look; 'system' follows the browser. */
  theme: v.picklist(['system', 'light', 'dark']),
  /** The reader's templates for exports as Markdown; null for the default ones. */
  templates: v.strictObject({ markdown: template, obsidian: template }) satisfies v.GenericSchema<Templates>,
  /** The review page's saved filters. */
  filters: savedFilters,
  /** Backup files to Downloads; null where they are off. */
  backup: v.nullable(planSchema) satisfies v.GenericSchema<BackupPlan | null>,
};

export type Settings = { [Key in keyof typeof forms]: v.InferOutput<(typeof forms)[Key]> };

/** What holds where the reader never set it, or where the stored value is malformed. */
const settingsSchema = v.object({
  mode: v.fallback(forms.mode, null),
  sites: v.fallback(forms.sites, () => ({})),
  kinds: v.fallback(forms.kinds, () => ({ official: true, institution: true, claim: true })),
  intensity: v.fallback(forms.intensity, 1),
  locale: v.fallback(forms.locale, null),
  theme: v.fallback(forms.theme, 'system'),
  templates: v.fallback(forms.templates, () => ({ ...defaultTemplates })),
  filters: v.fallback(forms.filters, () => []),
  backup: v.fallback(forms.backup, null),
}) satisfies v.GenericSchema<unknown, Settings>;

const changeSchema = v.partial(v.strictObject(forms));

const NAMES = Object.keys(forms) as (keyof Settings)[];

/** What holds for a reader who never changed anything. */
export function defaultSettings(): Settings {
  return parseSettings({});
}

/** Settings out of anything: what is missing or malformed gets its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return v.parse(settingsSchema, Object.fromEntries(NAMES.map((name) => [name, stored[name]])));
}

/** All settings; what is missing or malformed in the store has its default. */
export async function getSettings(store: Store): Promise<Settings> {
  const rows = await run(store, (db) => db.settings.bulkGet(NAMES));
  return parseSettings(Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : []))));
}

/**
 * Sets the named settings, in one transaction, and answers with all of them. A value that is not of the setting's form
 * rejects with `invalid`.
 */
export async function setSettings(store: Store, change: Partial<Settings>): Promise<Settings> {
  const values = Object.entries(parse(changeSchema, change, 'Settings'));
  const rows = values.filter(([, value]) => value !== undefined).map(([key, value]) => ({ key, value }));
  await run(store, (db) => db.settings.bulkPut(rows));
  return getSettings(store);
}

/** Switches one host on or off, or (null) back to what `mode` says, leaving the other hosts as they are. */
export async function setSite(store: Store, site: string, choice: 'on' | 'off' | null): Promise<Settings> {
  const name = parse(host, site, 'Site');
  await run(store, (db) =>
    db.transaction('rw', db.settings, async () => {
      const stored = await db.settings.get('sites');
      const { [name]: _, ...others } = v.parse(settingsSchema.entries.sites, stored?.value);
      await db.settings.put({
        key: 'sites',
        value: choice === null ? others : { ...others, [name]: choice },
      });
    }),
  );
  return getSettings(store);
}
