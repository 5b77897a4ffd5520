import { describe, expect, it } from 'vitest';
import { decided, keptSince, noPolicy, parsePolicy } from '../../src/managed/policy';

describe('parsePolicy', () => {
  it.each([undefined, null, 'x', 3, [], {}])('of %j decides nothing', (managed) => {
    expect(parsePolicy(managed)).toEqual(noPolicy);
  });

  it('takes what is well formed', () => {
    const given = {
      sitesOn: ['News.example', ' *.press.example '],
      sitesOff: ['mail.example'],
      retentionDays: 365,
      exportOff: true,
    };
    expect(parsePolicy(given)).toEqual({ ...given, sitesOn: ['news.example', '*.press.example'] });
  });

  it('leaves out what is not, and only that', () => {
    expect(
      parsePolicy({
        sitesOn: ['news.example', 'https://x.example/', '*', '<all_urls>', 7, 'a..b', 'news.example'],
        sitesOff: 'mail.example',
        retentionDays: 0,
        exportOff: 'yes',
        other: true,
      }),
    ).toEqual({ ...noPolicy, sitesOn: ['news.example'] });
  });
});

describe('decided', () => {
  const policy = {
    ...noPolicy,
    sitesOn: ['news.example', '*.press.example'],
    sitesOff: ['*.intra.press.example'],
  };

  it.each([
    ['news.example', 'on'],
    ['www.news.example', null],
    ['press.example', 'on'],
    ['a.b.press.example', 'on'],
    ['notpress.example', null],
    ['intra.press.example', 'off'],
    ['x.intra.press.example', 'off'],
  ] as const)('of %s is %s', (host, expected) => {
    expect(decided(host, policy)).toBe(expected);
  });
});

describe('keptSince', () => {
  it('counts days back', () => {
    const now = new Date('2026-03-31T12:00:00.000Z');
    expect(keptSince({ ...noPolicy, retentionDays: 30 }, now)).toBe('2026-03-01T12:00:00.000Z');
    expect(keptSince(noPolicy, now)).toBeNull();
  });
});
