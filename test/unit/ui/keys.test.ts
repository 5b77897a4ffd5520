import { describe, expect, it } from 'vitest';
import { gridCommandFor } from '../../../extension/review/desk/grid-keys';
import { commandFor, type KeyCommands } from '../../../extension/review/desk/use-keys';

/** `⇧J`: J with shift. */
const press = (name: string) => ({ key: name.replace('⇧', ''), shiftKey: name.startsWith('⇧') });

describe('commandFor', () => {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values]);
    };
  const commands: KeyCommands = {
    move: note('move'),
    verdict: note('verdict'),
    note: note('note'),
    tags: note('tags'),
    select: note('select'),
    selectRange: note('selectRange'),
    selectAll: note('selectAll'),
    remove: note('remove'),
    open: note('open'),
    undo: note('undo'),
    search: note('search'),
    help: note('help'),
    escape: note('escape'),
    leaveField: note('leaveField'),
    awaitsField: () => false,
  };

  it.each([
    ['j', ['move', 1, false]],
    ['k', ['move', -1, false]],
    ['⇧J', ['move', 1, true]],
    ['⇧K', ['move', -1, true]],
    ['⇧X', ['selectRange']],
    ['a', ['selectAll']],
    ['C', ['verdict', 'confirmed']],
    ['c', ['verdict', 'confirmed']],
    ['s', ['verdict', 'speculative']],
    ['n', ['note']],
    ['t', ['tags']],
    ['x', ['select']],
    ['u', ['undo']],
    ['/', ['search']],
    ['?', ['help']],
    ['Delete', ['remove']],
    ['Escape', ['escape']],
    ['o', ['open']],
  ])('%s does %j', (key, expected) => {
    calls.length = 0;
    commandFor(press(key), commands)?.();
    expect(calls).toEqual([expected]);
  });

  it.each(['q', 'Enter', 'constructor', 'toString'])('%s does nothing', (key) => {
    expect(commandFor(press(key), commands)).toBeNull();
  });
});

describe('gridCommandFor', () => {
  const calls: unknown[] = [];
  const commands = {
    move: (step: number, select: boolean) => calls.push([step, select]),
    selectAll: () => calls.push('all'),
  };
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

  it.each([
    [{ key: 'ArrowDown' }, [1, false]],
    [{ key: 'ArrowUp', shiftKey: true }, [-1, true]],
    [{ key: 'PageDown' }, [7, false]],
    [{ key: 'PageUp' }, [-7, false]],
    [{ key: 'Home' }, [Number.NEGATIVE_INFINITY, false]],
    [{ key: 'End', shiftKey: true }, [Number.POSITIVE_INFINITY, true]],
    [{ key: 'a', ctrlKey: true }, 'all'],
    [{ key: 'A', metaKey: true }, 'all'],
  ])('%j does %j', (parts, expected) => {
    calls.length = 0;
    gridCommandFor({ ...plain, ...parts }, 7, commands)?.();
    expect(calls).toEqual([expected]);
  });

  it.each([{ key: 'a' }, { key: 'ArrowDown', altKey: true }, { key: 'Home', ctrlKey: true }])(
    '%j does nothing',
    (parts) => {
      expect(gridCommandFor({ ...plain, ...parts }, 7, commands)).toBeNull();
    },
  );

  it('moves by a row at least, however low the list is', () => {
    calls.length = 0;
    gridCommandFor({ ...plain, key: 'PageDown' }, 0, commands)?.();
    expect(calls).toEqual([[1, false]]);
  });
});
