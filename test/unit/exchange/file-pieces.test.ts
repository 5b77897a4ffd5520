import { describe, expect, it } from 'vitest';
import { FilePieces } from '../../../src/exchange/file-pieces';
import { parseImport } from '../../../src/exchange/import';
import { formats } from '../../../src/exchange/index';
import { englishLabels } from '../../../src/exchange/labels';
import type { ExportSet } from '../../../src/exchange/set';
import { sampleSet } from './sets';
import { pieces } from './written';

/** A set as it comes from a store: a part a page, then what belongs to none. */
function inParts({ pages, annotations, texts, history, decisions }: ExportSet): ExportSet[] {
  const none: ExportSet = { pages: [], annotations: [], texts: [], history: [], decisions: [] };
  const parts = pages.map((page) => ({
    ...none,
    pages: [page],
    annotations: annotations.filter((each) => each.page === page.url),
    texts: texts.filter((each) => each.page === page.url),
  }));
  return [...parts, { ...none, history, decisions }];
}

/** Two articles with what was saved on them. */
function twoArticles(): ExportSet {
  const one = sampleSet();
  const page = `${one.pages[0]!.url}-2`;
  const again = <Row extends { id: string }>(row: Row) => ({
    ...row,
    id: row.id.replace(/^.{8}/, '01956660'),
  });
  return {
    ...one,
    pages: [...one.pages, ...one.pages.map((row) => ({ ...row, url: page }))],
    annotations: [...one.annotations, ...one.annotations.map((row) => ({ ...again(row), page }))],
    texts: [...one.texts, ...one.texts.map((row) => ({ ...row, page }))],
  };
}

/** A file without what differs from one to the next: its id and when it was made. */
const plain = (text: string) =>
  text.replace(/urn:uuid:[^"#]+(?="|#page)/, 'id').replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*/g, 'time');

async function fileOf(id: string, ...parts: readonly ExportSet[]): Promise<Blob> {
  const format = formats.find((each) => each.id === id)!;
  const file = new FilePieces(format.mime);
  file.add(pieces(format.write(englishLabels), ...parts));
  return file.file();
}

describe('a file out of pieces', () => {
  it.each(formats.map(({ id, mime }) => [id, mime]))('is one of %s', async (id, mime) => {
    const file = await fileOf(id, sampleSet());
    expect(file.type).toBe(mime);
    expect(await file.text()).toContain('Norland could freeze the assets');
  });

  it.each(['markdown', 'obsidian', 'html', 'csv', 'csl', 'ris'])(
    'is the same in %s whether the set comes whole or page by page',
    async (id) => {
      const [whole, parted] = [twoArticles(), inParts(twoArticles())];
      expect(parted.length).toBeGreaterThan(2);
      expect(plain(await (await fileOf(id, ...parted)).text())).toBe(
        plain(await (await fileOf(id, whole)).text()),
      );
    },
  );

  it('holds the same in JSON-LD, too', async () => {
    const [whole, parted] = [twoArticles(), inParts(twoArticles())];
    const read = async (file: Blob) => parseImport(await file.text());
    expect(await read(await fileOf('jsonld', ...parted))).toEqual(await read(await fileOf('jsonld', whole)));
  });

  it('holds large and small ones in their order', async () => {
    const large = 'x'.repeat((1 << 20) + 1);
    const file = new FilePieces('text/csv');
    file.add(['a', large, 'b']);
    file.add([new TextEncoder().encode('é'), 'c']);
    expect(await file.file().text()).toBe(`a${large}béc`);
  });
});
