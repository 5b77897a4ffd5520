import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesOf, sourcesOf } from './messages';

const sources = [...sourcesOf('extension', ['.ts', '.tsx']), 'manifest.json', 'tools/manifest.ts'].map(
  (file) => readFileSync(file, 'utf8'),
);

const keys = Object.keys(messagesOf('en'));

/** Names in quotes, and those in templates with a hole for each part that is put in. */
function namesIn(source: string): { plain: string[]; holed: RegExp[] } {
  const plain = [...source.matchAll(/['"](?:__MSG_)?([a-z][a-z0-9_]*?)(?:__)?['"]/g)].map(
    ([, name]) => name ?? '',
  );
  const holed = [...source.matchAll(/`([a-z][a-z0-9]*_(?:[a-z0-9_]|\$\{[^}`]*\})*)`/g)].map(
    ([, template]) => new RegExp(`^${template?.replace(/\$\{[^}]*\}/g, '[a-z0-9_]+')}$`),
  );
  return { plain, holed };
}

const found = sources.map(namesIn);
const plain = new Set(found.flatMap((names) => names.plain));
const holed = found.flatMap((names) => names.holed);

const isNamed = (key: string) => plain.has(key) || holed.some((pattern) => pattern.test(key));

it('every message is used', () => {
  const unused = keys.filter((key) => !isNamed(key) && !isNamed(key.replace(/_(one|other)$/, '')));
  expect(unused).toEqual([]);
});

it('every message of the manifest and the scripts in pages is there', () => {
  const manifest = readFileSync('manifest.json', 'utf8') + readFileSync('tools/manifest.ts', 'utf8');
  const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
  // These scripts ask for plain texts, which no type checks.
  const scripts = ['content', 'background'].flatMap((folder) =>
    sourcesOf(`extension/${folder}`, ['.ts', '.tsx']),
  );
  const asked = scripts.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:t|getMessage)\('(\w+)'/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(asked.length).toBeGreaterThan(20);
  expect(keys).toEqual(expect.arrayContaining([...named, ...asked]));
});
