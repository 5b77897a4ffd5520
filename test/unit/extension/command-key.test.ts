import { describe, expect, it } from 'vitest';
import { commandKey, isEnter } from '../../../extension/command-key';

describe('commandKey', () => {
  it.each([
    ['latin', { key: 'c', code: 'KeyC' }, 'c'],
    ['caps lock', { key: 'C', code: 'KeyC' }, 'c'],
    ['another layout: the label counts, not the place', { key: 'j', code: 'KeyC' }, 'j'],
    ['Hangul', { key: 'ㅊ', code: 'KeyC' }, 'c'],
    ['an input method at work', { key: 'Process', code: 'KeyS' }, 's'],
    ['Cyrillic', { key: 'Т', code: 'KeyN' }, 'n'],
    ['a key without a letter', { key: '/', code: 'Slash' }, '/'],
    ['an accented letter on a digit', { key: 'É', code: 'Digit2' }, 'é'],
    ['a named key', { key: 'ArrowDown', code: 'ArrowDown' }, 'ArrowDown'],
  ])('%s', (_, press, expected) => {
    expect(commandKey(press)).toBe(expected);
  });
});

describe('isEnter', () => {
  it.each([
    [{ key: 'Enter', isComposing: false }, true],
    [{ key: 'Enter', isComposing: true }, false],
    [{ key: 'e', isComposing: false }, false],
  ])('%j: %s', (press, expected) => {
    expect(isEnter(press)).toBe(expected);
  });
});
