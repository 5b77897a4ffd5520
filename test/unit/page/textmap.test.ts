import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { TextMapBuilder } from '../../../src/page/textmap-builder';

const { document } = new JSDOM('<!doctype html><body></body>').window;
const fold = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

type Piece = { kind: 'text'; data: string; pre: boolean } | { kind: 'block' } | { kind: 'line' };

/** Writes pieces into a fresh body and maps them. */
function mapOf(pieces: readonly Piece[]) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const builder = new TextMapBuilder();
  const nodes: Text[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'block') builder.block();
    else if (piece.kind === 'line') builder.line();
    else {
      const node = document.createTextNode(piece.data);
      root.append(node);
      nodes.push(node);
      builder.add(node, piece.pre);
    }
  }
  return { map: builder.finish(root), nodes, root };
}

const text = (data: string, pre = false): Piece => ({ kind: 'text', data, pre });
const pieces = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      data: fc.string({
        unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0', '😀', '.'),
        maxLength: 12,
      }),
      pre: fc.boolean(),
    }),
    fc.constant<Piece>({ kind: 'block' }),
    fc.constant<Piece>({ kind: 'line' }),
  ),
  { maxLength: 12 },
);

describe('TextMapBuilder', () => {
  it('collapses white space as rendered, across nodes too', () => {
    const { map } = mapOf([text('  Two \n ships '), text(' left'), text(' \t'), text('port. ')]);
    expect(map.text).toBe('Two ships left port.');
  });

  it('separates blocks by a blank line and lines by one break', () => {
    const { map } = mapOf([
      text('One'),
      { kind: 'line' },
      text(' two '),
      { kind: 'block' },
      { kind: 'block' },
      text('three'),
    ]);
    expect(map.text).toBe('One\ntwo\n\nthree');
  });

  it('keeps the line breaks of preformatted text', () => {
    expect(mapOf([text('a  b\nc\n\n\nd', true)]).map.text).toBe('a b\nc\n\nd');
  });

  it('is empty where nothing was added', () => {
    const { map } = mapOf([text(' \n')]);
    expect(map.text).toBe('');
    expect(map.range(0, 0)).toBeNull();
  });
});

describe('TextMap: any text', () => {
  it('gives every part of the text back from the DOM', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (made, a, b) => {
        const { map } = mapOf(made);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const range = map.range(start, end);
        if (range === null) return map.text === '';
        return range.toString().replace(/\s+/g, '') === map.text.slice(start, end).replace(/\s+/g, '');
      }),
    );
  });

  it('gives every node its own part', () => {
    fc.assert(
      fc.property(pieces, (made) => {
        const { map, nodes } = mapOf(made);
        for (const node of nodes.filter((each) => fold(each.data) !== '')) {
          const start = map.offsetAt(node, 0);
          const end = map.offsetAt(node, node.length);
          if (start === null || end === null) return false;
          if (fold(map.text.slice(start, end)) !== fold(node.data)) return false;
          if (fold(map.range(start, end)?.toString() ?? '') !== fold(node.data)) return false;
        }
        return true;
      }),
    );
  });

  it('maps every visible character to its place and back', () => {
    fc.assert(
      fc.property(pieces, (made) => {
        const { map } = mapOf(made);
        for (let at = 0; at < map.text.length; at++) {
          if (/\s/.test(map.text[at]!)) continue;
          const range = map.range(at, at + 1);
          if (range === null || range.toString() !== map.text[at]) return false;
          if (map.offsetAt(range.startContainer, range.startOffset) !== at) return false;
        }
        return true;
      }),
    );
  });

  it('never has white space at its ends, two spaces in a row or a third line break', () => {
    fc.assert(
      fc.property(pieces, (made) => !/^[ \n\t]|[ \n\t]$| {2}|\t|\n{3}| \n|\n /.test(mapOf(made).map.text)),
    );
  });
});

describe('TextMap: pages that change', () => {
  it.each([
    [-1, 2],
    [0, 99],
    [3, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])('refuses the offsets %d to %d', (start, end) => {
    const { map } = mapOf([text('Seven banks')]);
    expect(() => map.range(start, end)).toThrow(RangeError);
  });

  it('has no range where nodes have left the page or say something else', () => {
    const { map, nodes } = mapOf([text('Seven '), text('banks')]);
    nodes[1]!.remove();
    expect(map.range(0, 11)).toBeNull();
    expect(map.range(0, 5)?.toString()).toBe('Seven');
    nodes[0]!.data = 'Eight ';
    expect(map.range(0, 5)).toBeNull();
  });

  it('finds the offset of a place between nodes, and none outside the text', () => {
    const { map, nodes, root } = mapOf([text('Seven '), text('banks'), { kind: 'block' }, text('Two ports')]);
    expect(map.offsetAt(root, 0)).toBe(0);
    expect(map.offsetAt(root, 1)).toBe(6);
    expect(map.offsetAt(root, 2)).toBe(13);
    expect(map.offsetAt(root, 3)).toBe(map.text.length);
    const elsewhere = document.createElement('p');
    elsewhere.textContent = 'Other story';
    document.body.append(elsewhere);
    expect(map.offsetAt(elsewhere.firstChild!, 2)).toBeNull();
    expect(map.offsetAt(elsewhere, 0)).toBeNull();
    expect(map.offsetAt(root, 99)).toBeNull();
    expect(nodes).toHaveLength(3);
  });
});
