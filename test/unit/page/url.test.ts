import { describe, expect, it } from 'vitest';
import { canonicalUrl, normalizeUrl } from '../../../src/page/url';

const HERE = 'https://www.news.example/world/story-1?utm_source=mail&page=2#top';
const canonical = (stated: string | null, here = HERE) => canonicalUrl(here, here, [stated]);

describe('normalizeUrl', () => {
  it('drops fragment, credentials and tracking parameters, and keeps the others in order', () => {
    const address = 'https://me:secret@news.example/a?b=2&utm_campaign=x&fbclid=1&a=1&gclid=y#part';
    expect(normalizeUrl(address)).toBe('https://news.example/a?b=2&a=1');
  });

  it('leaves no lone question mark', () => {
    expect(normalizeUrl('https://news.example/a?utm_source=x')).toBe('https://news.example/a');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'not an address',
    `https://news.example/${'a'.repeat(5000)}`,
  ])('refuses %.40s', (address) => {
    expect(normalizeUrl(address)).toBeNull();
  });
});

describe('canonicalUrl', () => {
  it('takes the stated address, relative or not', () => {
    expect(canonical('/world/story-1')).toBe('https://www.news.example/world/story-1');
    expect(canonical('https://news.example/world/story-1?fbclid=2#x')).toBe(
      'https://news.example/world/story-1',
    );
  });

  it('takes one on a parent or sister host of the same site', () => {
    expect(canonical('https://news.example/s', 'https://amp.news.example/s')).toBe('https://news.example/s');
    expect(canonical('https://www.news.example/s', 'https://edition.news.example/s')).toBe(
      'https://www.news.example/s',
    );
  });

  it.each([
    'https://evil.example/world/story-1',
    'https://notnews.example/world/story-1',
    'https://www.news.example/',
    'https://www.news.example/index.html',
    'ftp://www.news.example/world/story-1',
    'http://[broken',
    '',
  ])('refuses %s', (stated) => {
    expect(canonical(stated)).toBe('https://www.news.example/world/story-1?page=2');
  });

  it('does not make one site of two that share a public host', () => {
    expect(canonical('https://github.io/a', 'https://someone.github.io/a')).toBe(
      'https://someone.github.io/a',
    );
    expect(canonical('https://co.uk/a', 'https://paper.co.uk/a')).toBe('https://paper.co.uk/a');
  });

  it('goes on to the next stated address where the first is refused', () => {
    const stated = ['https://evil.example/a', null, 'https://www.news.example/b'];
    expect(canonicalUrl(HERE, HERE, stated)).toBe('https://www.news.example/b');
  });

  it('does not fall back from https to http', () => {
    expect(canonical('http://www.news.example/world/story-1')).toBe('https://www.news.example/world/story-1');
  });

  it('keeps a file as it is, whatever it states', () => {
    const here = 'file:///home/reader/saved.html';
    expect(canonicalUrl(`${here}#a`, here, ['https://news.example/a'])).toBe(here);
  });
});
