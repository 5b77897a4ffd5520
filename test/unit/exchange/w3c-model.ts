/** The rules of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) that bear on what is exported. */

const MOTIVATIONS = new Set(
  (
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
    'questioning replying tagging'
  ).split(' '),
);

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isIri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);
const isDateTime = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const isIndex = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** What each part of a file may hold: terms of the model, and own properties where they belong. */
const KEYS = {
  collection:
    '@context id type label created total first last reportedly:version reportedly:pages reportedly:history reportedly:decisions reportedly:texts',
  page: 'id type partOf startIndex items',
  annotation:
    'id type motivation created modified body target reportedly:kind reportedly:dismissed reportedly:textHash reportedly:suggestion',
  body: 'type purpose format value',
  target: 'type source selector reportedly:twin reportedly:rival',
  TextQuoteSelector: 'type exact prefix suffix',
  TextPositionSelector: 'type start end reportedly:utf16',
} as const;

function* strangers(part: Json, kind: keyof typeof KEYS, at: string): Generator<string> {
  const known = KEYS[kind].split(' ');
  for (const key of Object.keys(part)) if (!known.includes(key)) yield `${at}: unknown key ${key}`;
}

function* annotationFaults(item: unknown, at: string): Generator<string> {
  if (!isObject(item)) return yield `${at}: no object`;
  yield* strangers(item, 'annotation', at);
  if (!isIri(item.id)) yield `${at}.id: one IRI`;
  if (!list(item.type).includes('Annotation')) yield `${at}.type: Annotation`;
  for (const key of ['created', 'modified'])
    if (item[key] !== undefined && !isDateTime(item[key])) yield `${at}.${key}: xsd:dateTime in UTC`;
  for (const motivation of list(item.motivation))
    if (!MOTIVATIONS.has(String(motivation))) yield `${at}.motivation: ${motivation}`;
  for (const [index, body] of list(item.body).entries()) {
    const where = `${at}.body[${index}]`;
    if (!isObject(body)) yield `${where}: no object`;
    else {
      yield* strangers(body, 'body', where);
      if (!list(body.type).includes('TextualBody')) yield `${where}.type`;
      if (typeof body.value !== 'string') yield `${where}.value: exactly one text`;
      if (body.format !== 'text/plain') yield `${where}.format: a media type`;
      if (!MOTIVATIONS.has(String(body.purpose))) yield `${where}.purpose: ${body.purpose}`;
    }
  }
  const targets = list(item.target);
  if (targets.length === 0) yield `${at}.target: one or more`;
  for (const target of targets) yield* targetFaults(target, `${at}.target`);
}

function* targetFaults(target: unknown, at: string): Generator<string> {
  if (!isObject(target)) return yield `${at}: no object`;
  yield* strangers(target, 'target', at);
  if (target.type !== 'SpecificResource') yield `${at}.type`;
  if (!isIri(target.source)) yield `${at}.source: exactly one IRI`;
  const selectors = list(target.selector);
  if (selectors.length === 0) yield `${at}.selector`;
  for (const selector of selectors) {
    if (!isObject(selector)) yield `${at}.selector: no object`;
    else if (selector.type === 'TextQuoteSelector') {
      yield* strangers(selector, selector.type, `${at}.selector`);
      for (const key of ['exact', 'prefix', 'suffix'])
        if (typeof selector[key] !== 'string') yield `${at}.selector.${key}`;
    } else if (selector.type === 'TextPositionSelector') {
      yield* strangers(selector, selector.type, `${at}.selector`);
      if (Number(selector.start) > Number(selector.end)) yield `${at}.selector: ends before it starts`;
      if (!isIndex(selector.start) || !isIndex(selector.end)) yield `${at}.selector: integers from 0`;
    } else yield `${at}.selector.type: ${selector.type}`;
  }
}

/** What in a collection is against the model; nothing where it is valid. */
export function* collectionFaults(root: unknown): Generator<string> {
  if (!isObject(root)) return yield 'no object';
  if (!list(root['@context']).includes('http://www.w3.org/ns/anno.jsonld')) yield '@context';
  const extensions = Object.assign({}, ...list(root['@context']).filter(isObject));
  if (!isIri(extensions.reportedly)) yield '@context: reportedly is no IRI';
  if (!isIri(root.id)) yield 'id: one IRI';
  if (!list(root.type).includes('AnnotationCollection')) yield 'type';
  if (!isIndex(root.total)) yield 'total: integer from 0';
  const { first } = root;
  if (!isObject(first)) return yield 'first: a page';
  if (!isIri(first.id)) yield 'first.id';
  if (first.type !== 'AnnotationPage') yield 'first.type';
  if (first.partOf !== root.id) yield 'first.partOf';
  if (first.startIndex !== 0) yield 'first.startIndex';
  if (root.last !== first.id) yield 'last';
  if (!Array.isArray(first.items)) return yield 'first.items: an array';
  if (first.items.length !== root.total) yield 'total: not the number of items';
  yield* strangers(root, 'collection', 'collection');
  yield* strangers(first, 'page', 'first');
  if (typeof root.label !== 'string') yield 'label: a text';
  if (!isDateTime(root.created)) yield 'created: xsd:dateTime in UTC';
  const ids = new Set<unknown>([root.id, first.id]);
  for (const [index, item] of first.items.entries()) {
    yield* annotationFaults(item, `items[${index}]`);
    if (isObject(item) && ids.has(item.id)) yield `items[${index}].id: there already`;
    if (isObject(item)) ids.add(item.id);
  }
}
