import { v5, validate } from 'uuid';
import { normalizeUrl } from '../page/url';
import type { Annotation } from '../store/model';
import { cleanTags, limits } from '../store/schema';
import { step } from './check';
import { ImportFault } from './fault';
import { NAMESPACE } from './vocabulary';

/** Context that is kept before and after a quote, in UTF-16 code units, as in the store's own selectors. */
const CONTEXT = 32;
const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list out of what JSON-LD writes as a list, as one thing or not at all. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text that may be missing (`undefined` or null). Throws an ImportFault where it is anything else, or too long. */
export function optionalText(value: unknown, path: string, longest: number = limits.label): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ImportFault('type', path, 'string');
  if (value.length > longest) throw new ImportFault('too-long', path, `<=${longest}`);
  return value;
}

/** A time with any offset as ISO 8601 UTC; one without an offset counts as UTC. Null where it is missing. */
export function optionalTime(value: unknown, path: string): string | null {
  const text = optionalText(value, path);
  if (text === null) return null;
  const [, day, minutes = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = ISO_TIME.exec(text) ?? [];
  if (day === undefined) throw new ImportFault('date', path, text.slice(0, 40));
  const offset = zone.length === 3 ? `${zone}:00` : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase();
  const milliseconds = Date.parse(`${day}T${minutes}${seconds}${fraction.slice(0, 4)}${offset}`);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse makes 2 March of 30 February.
  const realDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  const time = Number.isNaN(milliseconds) || !realDay ? null : new Date(milliseconds).toISOString();
  if (time === null || !/^\d{4}-/.test(time)) throw new ImportFault('date', path, text.slice(0, 40));
  return time;
}

/** The page that an address names. Throws an ImportFault for anything but http, https and file: scripts, papers, books, mail. */
export function pageAddress(value: unknown, path: string): string {
  const text = optionalText(value, path, limits.url);
  if (text === null || text === '') throw new ImportFault('missing', path, 'URL');
  const url = URL.canParse(text) ? normalizeUrl(text) : null;
  if (url === null) throw new ImportFault('url', path, text.slice(0, 80));
  return url;
}

/** A UUID for an annotation of another program: its own where it has one, else always the same for the same name. */
export function foreignId(name: string): string {
  const uuid = name.replace(/^urn:uuid:/i, '').toLowerCase();
  // Half a surrogate pair is no text that could be hashed; JSON may hold one all the same.
  return validate(uuid) ? uuid : v5(`${NAMESPACE}${name.replace(/\p{Surrogate}/gu, '\uFFFD')}`, v5.URL);
}

const isQuote = (value: unknown): value is Json =>
  isObject(value) && asList(value.type ?? value['@type']).includes('TextQuoteSelector');

/** The quote selector among selectors and what refines them, with its path; null where there is none. */
export function findQuote(selectors: unknown, path: string, depth = 0): { quote: Json; path: string } | null {
  for (const [index, selector] of asList(selectors).entries()) {
    const at = Array.isArray(selectors) ? step(path, index) : path;
    if (isQuote(selector)) return { quote: selector, path: at };
    if (!isObject(selector) || depth > 10) continue;
    const inner = findQuote(selector.refinedBy, step(at, 'refinedBy'), depth + 1);
    if (inner) return inner;
  }
  return null;
}

/** A foreign quote as the store keeps quotes: with at most 32 characters of context; null where it quotes nothing. */
export function readQuote(selector: Json, path: string): Annotation['selectors'] | null {
  const exact = optionalText(selector.exact, step(path, 'exact'), limits.quote);
  if (exact === null) throw new ImportFault('missing', step(path, 'exact'), 'string');
  const prefix = optionalText(selector.prefix, step(path, 'prefix'), limits.quote) ?? '';
  const suffix = optionalText(selector.suffix, step(path, 'suffix'), limits.quote) ?? '';
  if (exact.trim() === '') return null;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, ''),
      suffix: suffix.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, ''),
    },
    // Other programs count in the whole page's text, the store in the article's.
    position: null,
  };
}

/** Tags as the store keeps them. Throws an ImportFault where there are too many or one is too long. */
export function readTags(tags: readonly string[], path: string): string[] {
  const clean = cleanTags(tags);
  if (clean.length > limits.tags) throw new ImportFault('too-long', path, `<=${limits.tags}`);
  if (clean.some((tag) => tag.length > limits.tag))
    throw new ImportFault('too-long', path, `<=${limits.tag}`);
  return clean;
}

/** What another program's annotation becomes: the reader's own note at a place. */
export function foreignAnnotation(
  parts: Pick<Annotation, 'id' | 'page' | 'selectors' | 'note' | 'tags' | 'created' | 'modified'>,
): Annotation {
  return { ...parts, kind: 'note', suggestion: null, verdict: null, dismissed: false, textHash: null };
}
