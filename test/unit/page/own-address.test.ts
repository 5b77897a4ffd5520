import { describe, expect, it } from 'vitest';
import { mayState } from '../../../src/page/own-address';

describe('mayState', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/b'],
    ['https://m.news.example/a', 'https://www.news.example/a'],
    ['http://news.example/a', 'https://news.example/a'],
    ['https://world.news.example/a', 'https://news.example/a'],
    ['file:///home/reader/a.html', 'file:///home/reader/a.html'],
  ])('%s may speak of %s', (location, stated) => {
    expect(mayState(location, stated)).toBe(true);
  });

  it.each([
    ['https://evil.example/a', 'https://news.example/a'],
    ['https://news.example.evil.example/a', 'https://news.example/a'],
    ['https://one.github.io/a', 'https://two.github.io/a'],
    ['https://news.example/a', 'file:///home/reader/a.html'],
    ['file:///home/reader/a.html', 'https://news.example/a'],
    ['', 'https://news.example/a'],
    ['https://news.example/a', 'no address'],
  ])('%s may not speak of %s', (location, stated) => {
    expect(mayState(location, stated)).toBe(false);
  });
});
