import type { Institution, Official } from '../../src/detect/types';
import type { Item } from '../../src/items';
import type { Annotation } from '../../src/store/model';

/** A person or body of the article: all its mentions together. */
export interface EntityGroup {
  key: string;
  kind: 'official' | 'institution';
  /** The fullest name; for a role alone or an unnamed person the words of the first mention. */
  label: string;
  named: boolean;
  anonymous: boolean;
  /** The distinct roles that the text gives, in order. */
  roles: string[];
  mentions: Item[];
  annotation: Annotation | null;
}

const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function groupOf(key: string, kind: 'official' | 'institution', mentions: Item[], text: string): EntityGroup {
  const detected = mentions.flatMap(({ detected }) =>
    detected && 'entity' in detected ? [detected as Official | Institution] : [],
  );
  const name = detected.find((mention) => mention.name)?.name ?? null;
  const first = mentions[0];
  const label = name ?? (first ? wordsOf(first, text) : '').replace(/\s+/g, ' ');
  const roles: string[] = [];
  for (const mention of detected) {
    const role = 'role' in mention ? mention.role : null;
    if (role && !sameWords(role, label) && !roles.some((known) => sameWords(known, role))) roles.push(role);
  }
  return {
    key,
    kind,
    label,
    named: name !== null || detected.length === 0,
    anonymous: detected.some((mention) => 'anonymous' in mention && mention.anonymous),
    roles,
    mentions,
    annotation: mentions.find(({ annotation }) => annotation)?.annotation ?? null,
  };
}

/** The people or bodies among a page's items: named ones first, the most mentioned first, then in order of the text. */
export function entityGroups(
  items: readonly Item[],
  kind: 'official' | 'institution',
  text: string,
): EntityGroup[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind !== kind) continue;
    const own = item.detected && 'entity' in item.detected ? item.detected.entity : itemKey(item);
    const mentions = byKey.get(own);
    if (mentions) mentions.push(item);
    else byKey.set(own, [item]);
  }
  return [...byKey]
    .map(([key, mentions]) => groupOf(key, kind, mentions, text))
    .sort((a, b) => Number(b.named) - Number(a.named) || b.mentions.length - a.mentions.length);
}

/** Tells an item apart from every other of its page, also after it was saved. */
export const itemKey = ({ kind, start, end, outside }: Item) => `${kind} ${start} ${end} ${outside}`;

/** An item's words; `text` is the article's. What is kept outside of the article is known by its quote alone. */
export function wordsOf(item: Item, text: string): string {
  return item.outside ? (item.annotation?.selectors.quote.exact ?? '') : text.slice(item.start, item.end);
}

/** Splits items into those to be decided and those decided; `settled` holds where each stood when it was first seen, so that none moves under the reader's hand. */
export function splitClaims(items: readonly Item[], settled: Map<string, boolean>) {
  const groups: { untagged: Item[]; tagged: Item[] } = { untagged: [], tagged: [] };
  for (const item of items) {
    const key = itemKey(item);
    const tagged = settled.get(key) ?? item.annotation?.verdict != null;
    settled.set(key, tagged);
    groups[tagged ? 'tagged' : 'untagged'].push(item);
  }
  return groups;
}
