import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfter } from '../../../extension/review/desk/place';
import {
  nothingSelected,
  type Selection,
  selectAllRows,
  selectRange,
  selectStep,
  toggleRow,
} from '../../../extension/review/desk/selection';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
const chosen = ({ ids }: Selection) => rows.filter((id) => ids.has(id)).join('');

describe('selection', () => {
  it('takes one row and gives it back', () => {
    const one = toggleRow(nothingSelected, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggleRow(one, 'b'))).toBe('');
  });

  it('draws a range from the row chosen last, in both directions', () => {
    const one = toggleRow(nothingSelected, 'c');
    expect(chosen(selectRange(one, rows, null, 'e'))).toBe('cde');
    expect(chosen(selectRange(one, rows, null, 'a'))).toBe('abc');
  });

  it('begins a range where the reader stands, where nothing was chosen or that row left the list', () => {
    expect(chosen(selectRange(nothingSelected, rows, 'b', 'd'))).toBe('bcd');
    expect(chosen(selectRange(toggleRow(nothingSelected, 'gone'), rows, 'b', 'c'))).toBe('bc');
  });

  it('gives back what a longer range took, and keeps what was selected before', () => {
    let selection = toggleRow(toggleRow(nothingSelected, 'a'), 'c');
    selection = selectRange(selection, rows, null, 'f');
    expect(chosen(selection)).toBe('acdef');
    expect(chosen(selectRange(selection, rows, null, 'd'))).toBe('acd');
  });

  it('grows and shrinks step by step from where the reader stands', () => {
    let selection = selectStep(nothingSelected, rows, 'b', 'c');
    selection = selectStep(selection, rows, 'c', 'd');
    expect(chosen(selection)).toBe('bcd');
    expect(chosen(selectStep(selection, rows, 'd', 'c'))).toBe('bc');
  });

  it('begins a new range of steps after the reader walked away', () => {
    const selection = selectStep(toggleRow(nothingSelected, 'a'), rows, 'd', 'e');
    expect(chosen(selection)).toBe('ade');
  });

  it('takes all, then none', () => {
    const all = selectAllRows(toggleRow(nothingSelected, 'b'), rows);
    expect(chosen(all)).toBe('abcdef');
    expect(chosen(selectAllRows(all, rows))).toBe('');
  });
});

describe('rowAfter', () => {
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 });

  it('stays on a row that is still there', () => {
    expect(rowAfter(rows, ['x', ...rows], 'c')).toBe('c');
  });

  it.each([
    ['c', ['a', 'b', 'd', 'e', 'f'], 'd'],
    ['c', ['a', 'b', 'f'], 'f'],
    ['f', ['a', 'b'], 'b'],
    ['c', [], null],
    ['not there', rows, null],
  ])('goes on from %s in %j to %s', (id, after, expected) => {
    expect(rowAfter(rows, after, id)).toBe(expected);
  });

  it('answers with a row of the new list that stood in the old one, or with null', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 12 }).map(String), (before, after, id) => {
        const next = rowAfter(before, after, id);
        const both = before.filter((row) => after.includes(row));
        if (!before.includes(id) || both.length === 0) expect(next).toBeNull();
        else expect(both).toContain(next);
      }),
    );
  });
});
