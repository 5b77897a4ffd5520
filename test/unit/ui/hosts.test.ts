import { describe, expect, it } from 'vitest';
import { offLimits } from '../../../extension/popup/off-limits';
import { everywhere, hostOf, isAutomatic, typedHost } from '../../../extension/ui/hosts';
import { noPolicy } from '../../../src/managed/policy';

describe('offLimits', () => {
  it.each([
    ['https://news.example/a', null],
    ['http://localhost:8080/', null],
    [undefined, null],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
    ['https://addons.mozilla.org.evil.example/', null],
    ['data:text/html,<p>x', 'data-page'],
    ['file:///home/reader/article.html', 'file-page'],
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['moz-extension://0a/popup/index.html', 'browser-page'],
  ])('%s: %s', (url, expected) => {
    expect(offLimits(url)).toBe(expected);
  });
  it('tells sites that an administrator switched off', () => {
    const policy = { ...noPolicy, sitesOn: ['a.mail.example'], sitesOff: ['*.mail.example'] };
    expect(offLimits('https://a.mail.example/inbox', policy)).toBe('managed-site');
    expect(offLimits('https://news.example/', policy)).toBeNull();
  });
});

describe('isAutomatic', () => {
  it('follows the choice for all where a host has none, if access was granted', () => {
    expect(isAutomatic('a.example', { mode: 'all', sites: {} }, [everywhere])).toBe(true);
    expect(isAutomatic('a.example', { mode: 'all', sites: {} }, [])).toBe(false);
    expect(isAutomatic('a.example', { mode: 'click', sites: {} }, [everywhere])).toBe(false);
  });
  it('lets what an administrator decided outweigh both', () => {
    const policy = { ...noPolicy, sitesOn: ['*.a.example'], sitesOff: ['b.example'] };
    const settings = { mode: 'all', sites: { 'a.example': 'off', 'b.example': 'on' } } as const;
    expect(isAutomatic('a.example', settings, [everywhere], policy)).toBe(true);
    expect(isAutomatic('www.a.example', settings, ['*://*.a.example/*'], policy)).toBe(true);
    expect(isAutomatic('www.a.example', settings, [], policy)).toBe(false);
    expect(isAutomatic('b.example', settings, [everywhere], policy)).toBe(false);
  });
  it('lets the choice for one host outweigh it', () => {
    expect(isAutomatic('a.example', { mode: 'all', sites: { 'a.example': 'off' } }, [everywhere])).toBe(
      false,
    );
    expect(
      isAutomatic('a.example', { mode: 'click', sites: { 'a.example': 'on' } }, ['*://a.example/*']),
    ).toBe(true);
    expect(
      isAutomatic('a.example', { mode: 'click', sites: { 'a.example': 'on' } }, ['*://b.example/*']),
    ).toBe(false);
  });
  it('is not misled by hosts that are named like parts of an object', () => {
    expect(isAutomatic('constructor', { mode: 'all', sites: {} }, [everywhere])).toBe(true);
  });
});

describe('hosts', () => {
  it('has a host for web pages only', () => {
    expect(hostOf('https://News.Example:8443/a')).toBe('news.example');
    expect(hostOf('file:///a')).toBeNull();
    expect(hostOf('nonsense')).toBeNull();
  });
  it.each([
    ['example.com', 'example.com'],
    [' https://www.example.com/news?x ', 'www.example.com'],
    ['localhost', 'localhost'],
    ['example', null],
    ['two words', null],
    ['', null],
    ['ftp://example.com', null],
  ])('reads %s as %s', (typed, expected) => {
    expect(typedHost(typed)).toBe(expected);
  });
});
