import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selectors } from '../../../src/anchor/types';
import { textFragmentUrl } from '../../../src/exchange/text-fragment';
import { linkUrl } from '../../../src/exchange/web-url';
import { PATIENT, words } from './sets';

const quote = (exact: string, rest: Partial<Selectors> = {}, prefix = '', suffix = ''): Selectors => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: null,
  ...rest,
});
const page = 'https://news.example/a';

describe('textFragmentUrl', PATIENT, () => {
  it.each([
    ['a few words', 'a%20few%20words'],
    ['well-known, R&D', 'well%2Dknown%2C%20R%26D'],
    ['50% (net)', '50%25%20%28net%29'],
    [
      `${'one two three four five six seven '.repeat(8)}end of it`,
      'one%20two%20three%20four%20five%20six,five%20six%20seven%20end%20of%20it',
    ],
    ['Headline words\n\nBody begins here', 'Headline%20words,Body%20begins%20here'],
    ['lone \ud800 half', 'lone%20%EF%BF%BD%20half'],
  ])('points to %j', (exact, directive) => {
    expect(textFragmentUrl(page, quote(exact))).toBe(`${page}#:~:text=${directive}`);
  });

  it('gives context, whole words only, where the same words stand elsewhere too', () => {
    const selectors = quote('the ministry', { twin: 0.5 }, 'ernment said. On Monday ', ' froze all acco');
    expect(textFragmentUrl(page, selectors)).toBe(
      `${page}#:~:text=said.%20On%20Monday-,the%20ministry,-froze%20all`,
    );
  });

  it('keeps a fragment that is there', () => {
    expect(textFragmentUrl(`${page}#part`, quote('x'))).toBe(`${page}#part:~:text=x`);
  });

  it('leaves a page as it is where there are no words', () => {
    expect(textFragmentUrl(page, quote(' \n '))).toBe(page);
  });

  it('puts nothing bare into an address that would separate, end or break it', () => {
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (exact, prefix, suffix, twin) => {
        const url = textFragmentUrl(page, quote(exact, twin ? { twin: 1 } : {}, prefix, suffix));
        const directive = url.slice(page.length).replace(/^#:~:text=/, '');
        expect(directive).toMatch(/^(?:[\w.%]+-,)?[\w.%]*(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
        expect(linkUrl(url)).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});

describe('linkUrl', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'no address', ' javascript:x', ''])(
    'makes no link of %j',
    (address) => {
      expect(linkUrl(address)).toBeNull();
    },
  );

  it('leaves the host of an IPv6 address alone', () => {
    expect(linkUrl('http://[::1]:80/[a]?[b]')).toBe('http://[::1]/%5Ba%5D?%5Bb%5D');
  });

  it('encodes what could end a link', () => {
    expect(linkUrl('https://a.example/(x)_`y`|{z}?q=\'<">')).toBe(
      'https://a.example/%28x%29_%60y%60%7C%7Bz%7D?q=%27%3C%22%3E',
    );
  });
});
