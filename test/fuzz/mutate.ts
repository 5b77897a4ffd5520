import fc from 'fast-check';

/** What breaks parsers: syntax of every format, numbers at their ends, keys that reach prototypes. */
export const SNIPPETS = [
  ...'"\'{}[]()<>,:;=&|\\/\n\r\t\0',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\u2028',
  'null',
  'true',
  '1e400',
  '-0',
  '9007199254740993',
  '0x10',
  'NaN',
  '"__proto__":{"kind":"x"},',
  '"\\u005f_proto__":1,',
  '"constructor":{"prototype":{"x":1}},',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '2026-02-30T25:61:61Z',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[',
  'https://a.example/%zz',
  '""',
  '\r\n',
  '<script>',
  '<!--',
  '&#x110000;',
  '{{',
  '}}',
  '\\',
];

interface TextEdit {
  at: number;
  remove: number;
  insert: string;
}

const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...SNIPPETS),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
});

/** A text with a few cuts and insertions. */
export function mutatedText(base: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(base, fc.array(textEdit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((before, { at, remove, insert }) => {
      const start = Math.floor(at * before.length);
      return before.slice(0, start) + insert + before.slice(start + remove);
    }, text),
  );
}

type Slot = [holder: Record<string, unknown> | unknown[], key: string | number];

/** Every place in a value where something stands. */
function slots(value: unknown, found: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return found;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, inner] of entries) {
    found.push([value as Record<string, unknown>, key]);
    slots(inner, found);
  }
  return found;
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...SNIPPETS),
  fc.constantFrom<unknown>(null, '', 0, -1, 1e21, Number.MAX_SAFE_INTEGER + 2, [], {}, 'x'.repeat(20_000)),
);

interface JsonEdit {
  act: 'remove' | 'twice' | 'wrap' | 'replace' | 'add';
  slot: number;
  value: unknown;
}

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  act: fc.constantFrom('remove', 'twice', 'wrap', 'replace', 'add'),
  slot: fc.nat(),
  value: odd,
});

function apply(root: unknown, edit: JsonEdit): void {
  const all = slots(root);
  const slot = all[edit.slot % Math.max(all.length, 1)];
  if (!slot) return;
  const [holder, key] = slot;
  const fields = holder as Record<string | number, unknown>;
  if (edit.act === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete fields[key];
  } else if (edit.act === 'twice') {
    if (Array.isArray(holder)) holder.push(structuredClone(fields[key]));
    else fields[`${key}s`] = structuredClone(fields[key]);
  } else if (edit.act === 'wrap') fields[key] = [fields[key]];
  else if (edit.act === 'replace') fields[key] = edit.value;
  else if (Array.isArray(holder)) holder.push(edit.value);
  else fields.added = edit.value;
}

/** A value of JSON with a few of its parts left out, repeated, wrapped, replaced or added to. */
export function mutatedJson<T>(base: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.tuple(base, fc.array(jsonEdit, { minLength: 1, maxLength: 4 })).map(([value, edits]) => {
    const root = structuredClone(value);
    for (const edit of edits) apply(root, edit);
    return root;
  });
}
