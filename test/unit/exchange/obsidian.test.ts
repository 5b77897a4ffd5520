import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileName } from '../../../src/exchange/file-names';
import { englishLabels } from '../../../src/exchange/labels';
import { notes } from '../../../src/exchange/obsidian';
import { yamlString } from '../../../src/exchange/yaml';
import { Zip } from '../../../src/exchange/zip';
import { exportSets, PATIENT, sampleSet, words } from './sets';

const frontMatterOf = (text: string) => /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '';

describe('Obsidian', PATIENT, () => {
  it('makes a file an article, with its facts as properties', () => {
    const files = [...notes(englishLabels)(sampleSet())];
    expect(files.map(({ name }) => name)).toStrictEqual(['Norland weighs a freeze.md']);
    const text = files[0]?.text ?? '';
    expect(parse(frontMatterOf(text))).toStrictEqual({
      title: 'Norland weighs a freeze',
      outlet: 'The Harbour Post',
      byline: 'Ada Lind',
      published: '2031-03-04T08:30:00Z',
      language: 'en',
      url: 'https://news.example/2031/grain?id=7',
      read: '2031-03-05',
      annotations: 2,
      tags: ['grain', 'assets-freeze'],
    });
    expect(text).toContain('\n# Norland weighs a freeze\n');
    expect(text).toContain('> Norland could freeze');
  });

  it('has front matter that is read as written, whatever the texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        for (const { text } of notes(englishLabels)(set)) {
          const facts: Record<string, unknown> = parse(frontMatterOf(text));
          const page = set.pages.find(({ url }) => url === facts.url);
          expect(page).toBeDefined();
          const own = [
            'title',
            'outlet',
            'byline',
            'published',
            'language',
            'url',
            'read',
            'annotations',
            'tags',
          ];
          for (const key of Object.keys(facts)) expect(own).toContain(key);
          expect(JSON.stringify(facts.title ?? '')).not.toContain('[[');
        }
      }),
    );
  });

  it('quotes any text for YAML', () => {
    fc.assert(
      fc.property(words, (text) => {
        const quoted = yamlString(text);
        expect(quoted).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        if (!/\p{Surrogate}/u.test(text)) expect(parse(quoted)).toBe(text);
      }),
    );
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'x', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'x', 'etc passwd'],
    ['CON', 'x', 'CON_'],
    ['nul.txt', 'x', 'nul_.txt'],
    ['…', 'x', '…'],
    ['???', 'news.example', 'news.example'],
    ['=1+1', 'x', '1+1'],
    ['ends. ', 'x', 'ends'],
    ['x'.repeat(300), 'x', 'x'.repeat(100)],
  ])('makes a file name of %j', (title, fallback, name) => {
    expect(fileName(title, fallback)).toBe(name);
  });

  it('gives files of one title different names', () => {
    const set = sampleSet();
    const url = 'https://news.example/other';
    set.pages.push({ ...set.pages[0]!, url, title: 'NORLAND weighs a freeze' });
    set.annotations[1]!.page = url;
    expect([...notes(englishLabels)(set)].map(({ name }) => name)).toStrictEqual([
      'Norland weighs a freeze.md',
      'NORLAND weighs a freeze 2.md',
    ]);
  });
});

describe('ZIP', () => {
  it('is an archive whose directory finds every file', async () => {
    const files = [
      { name: 'one.md', text: 'Grüße 😀' },
      { name: 'zwei ä.md', text: '' },
    ];
    const zip = new Zip();
    const bytes = new Uint8Array(await new Blob([...zip.add(files), ...zip.end()]).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    expect(view.getUint32(end, true)).toBe(0x06054b50);
    expect(view.getUint16(end + 10, true)).toBe(2);
    let at = view.getUint32(end + 16, true);
    expect(at + view.getUint32(end + 12, true)).toBe(end);
    const read: { name: string; text: string; crc: number }[] = [];
    for (let count = 0; count < 2; count += 1) {
      expect(view.getUint32(at, true)).toBe(0x02014b50);
      const size = view.getUint32(at + 24, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      expect(view.getUint32(local, true)).toBe(0x04034b50);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const start = local + 30 + view.getUint16(local + 26, true);
      read.push({
        name,
        text: new TextDecoder().decode(bytes.subarray(start, start + size)),
        crc: view.getUint32(at + 16, true),
      });
      at += 46 + nameLength;
    }
    expect(read).toStrictEqual([
      { ...files[0], crc: crcOf('Grüße 😀') },
      { ...files[1], crc: 0 },
    ]);
  });
});

/** CRC-32 bit by bit, as its definition has it. */
function crcOf(text: string): number {
  let value = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = (value ^ (byte >> bit)) & 1;
      value = (value >>> 1) ^ (odd ? 0xedb88320 : 0);
    }
  }
  return ~value >>> 0;
}
