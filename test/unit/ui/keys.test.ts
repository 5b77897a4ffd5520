import { describe, expect, it } from 'vitest';
import { commandFor, type KeyCommands } from '../../../extension/review/desk/use-keys';

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
    remove: note('remove'),
    open: note('open'),
    undo: note('undo'),
    search: note('search'),
    help: note('help'),
    escape: note('escape'),
  };

  it.each([
    ['j', ['move', 1]],
    ['k', ['move', -1]],
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
    commandFor(key, commands)?.();
    expect(calls).toEqual([expected]);
  });

  it.each(['q', 'Enter', 'constructor', 'toString'])('%s does nothing', (key) => {
    expect(commandFor(key, commands)).toBeNull();
  });
});
