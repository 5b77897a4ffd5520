import * as v from 'valibot';
import type { Annotation, Change, Decision, Page, TextVersion } from './model';

/** The model's rows as schemas: what is written to the store, or read from a file, is parsed by these first. */

/** Largest sizes, in UTF-16 code units or items: far above what readers make, far below what would choke a page. */
export const limits = {
  url: 8192,
  label: 10_000,
  quote: 1_000_000,
  context: 1000,
  note: 1_000_000,
  tag: 200,
  tags: 200,
  cues: 500,
  mentions: 200,
  text: 20_000_000,
  members: 10_000,
} as const;

const label = v.nullable(v.pipe(v.string(), v.maxLength(limits.label)));
const words = v.pipe(v.string(), v.maxLength(limits.label));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const PAGE_URL = /^(?:https?|file):/i;

/** A page's URL: http, https or file, parseable. */
export const pageUrl = v.pipe(
  v.string(),
  v.maxLength(limits.url),
  v.check((text) => PAGE_URL.test(text) && URL.canParse(text), 'is not an http, https or file URL'),
);

/** An ISO 8601 time in UTC (`…Z`) that names a real instant. */
export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'is not an ISO 8601 time in UTC'),
  v.check((text) => isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'is not a real time'),
);

/** `Date.parse` rolls 30 February over into March; such a day is an error here. */
export function isRealDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

export const id = v.pipe(v.string(), v.uuid('is not a UUID'), v.toLowerCase());
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 hash'));

const tag = v.pipe(v.string(), v.maxLength(limits.tag));
export const tags = v.pipe(
  v.array(tag),
  v.maxLength(limits.tags),
  v.transform((given) => cleanTags(given)),
);

/** Tags as they are kept: trimmed, composed (NFC), inner white space as one space, none empty, none twice but for case. */
export function cleanTags(given: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const raw of given) {
    const clean = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const key = clean.toLowerCase();
    if (clean !== '' && !kept.has(key)) kept.set(key, clean);
  }
  return [...kept.values()];
}

export const selectors = v.pipe(
  v.object({
    quote: v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(limits.quote)),
      prefix: v.pipe(v.string(), v.maxLength(limits.context)),
      suffix: v.pipe(v.string(), v.maxLength(limits.context)),
    }),
    position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset })),
    twin: v.exactOptional(v.number()),
    rival: v.exactOptional(v.number()),
  }),
  v.check(({ position }) => position === null || position.start <= position.end, 'ends before it starts'),
);

/** A person or body that a claim's sentence names. */
export const mention = v.object({
  kind: v.picklist(['official', 'institution']),
  name: words,
  role: label,
  part: v.picklist(['imposer', 'target', 'source', 'mentioned']),
});

export const suggestion = v.object({
  engine: words,
  status: v.nullable(v.picklist(['stated', 'speculative'])),
  cues: v.pipe(
    v.array(
      v.object({
        words,
        kind: v.picklist([
          'modal',
          'reportive',
          'possibility',
          'unnamed-source',
          'plan',
          'condition',
          'opinion',
          'question',
        ]),
      }),
    ),
    v.maxLength(limits.cues),
  ),
  source: v.nullable(v.object({ words, named: v.boolean() })),
  imposer: label,
  target: label,
  measure: label,
  date: label,
  instrument: label,
  name: label,
  role: label,
  mentions: v.exactOptional(v.pipe(v.array(mention), v.maxLength(limits.mentions))),
});

export const kind = v.picklist(['official', 'institution', 'claim', 'note']);
export const verdict = v.nullable(v.picklist(['confirmed', 'speculative']));
export const note = v.pipe(v.string(), v.maxLength(limits.note));

export const annotation = v.object({
  id,
  page: pageUrl,
  kind,
  selectors,
  suggestion: v.nullable(suggestion),
  verdict,
  note,
  tags,
  dismissed: v.boolean(),
  textHash: v.nullable(hash),
  created: time,
  modified: time,
}) satisfies v.GenericSchema<unknown, Annotation>;

/** What a page says about itself. A published date may be a bare day; what is neither day nor time is kept as text. */
export const pageFacts = v.object({
  url: pageUrl,
  title: label,
  outlet: label,
  byline: label,
  published: label,
  language: label,
});

export const page = v.object({
  ...pageFacts.entries,
  firstSeen: time,
  lastSeen: time,
  textHash: v.nullable(hash),
}) satisfies v.GenericSchema<unknown, Page>;

export const textVersion = v.object({
  hash,
  page: pageUrl,
  text: v.pipe(v.string(), v.maxLength(limits.text)),
  seen: time,
}) satisfies v.GenericSchema<unknown, TextVersion>;

export const change = v.object({
  id,
  annotation: id,
  field: v.picklist(['created', 'deleted', 'restored', 'verdict', 'note', 'tags', 'dismissed']),
  from: v.unknown(),
  to: v.unknown(),
  at: time,
}) satisfies v.GenericSchema<unknown, Change>;

const member = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(limits.label));

/** A decision as the reader makes it; the store adds id and times. */
export const decisionDraft = v.object({
  about: v.picklist(['measure', 'identity']),
  rule: v.picklist(['together', 'apart', 'not']),
  members: v.pipe(
    v.array(member),
    v.minLength(2, 'are fewer than two'),
    v.maxLength(limits.members),
    v.check((members) => new Set(members).size === members.length, 'names one twice'),
  ),
});

export const decision = v.object({
  id,
  ...decisionDraft.entries,
  at: time,
  withdrawn: v.nullable(time),
}) satisfies v.GenericSchema<unknown, Decision>;

/** A reader's edit. `addTags` and `removeTags` leave tags that another window adds at the same moment alone. */
export const edit = v.object({
  verdict: v.exactOptional(verdict),
  note: v.exactOptional(note),
  tags: v.exactOptional(tags),
  dismissed: v.exactOptional(v.boolean()),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
});
