import { describe, expect, it } from 'vitest';
import { gateMatches } from '../../../extension/background/gate-matches';
import { noPolicy } from '../../../src/managed/policy';

const everywhere = '*://*/*';
const sites = { 'on.example': 'on', 'off.example': 'off' } as const;
const policy = { ...noPolicy, sitesOn: ['*.press.example'], sitesOff: ['mail.example', 'on.example'] };

describe('gateMatches', () => {
  it('follows the reader where nothing was decided', () => {
    expect(gateMatches({ mode: 'all', sites }, noPolicy, [everywhere])).toEqual({
      matches: [everywhere],
      excludeMatches: ['*://off.example/*'],
    });
    expect(gateMatches({ mode: 'click', sites }, noPolicy, [everywhere]).matches).toEqual([
      '*://on.example/*',
    ]);
    expect(gateMatches({ mode: 'all', sites }, noPolicy, []).matches).toEqual([]);
    expect(gateMatches({ mode: null, sites }, noPolicy, ['*://on.example/*']).matches).toEqual([
      '*://on.example/*',
    ]);
  });

  it('lets what was decided outweigh the reader', () => {
    expect(gateMatches({ mode: 'all', sites }, policy, [everywhere]).excludeMatches).toEqual([
      '*://off.example/*',
      '*://mail.example/*',
      '*://on.example/*',
    ]);
    expect(gateMatches({ mode: 'click', sites }, policy, [everywhere])).toEqual({
      matches: ['*://*.press.example/*'],
      excludeMatches: ['*://mail.example/*', '*://on.example/*'],
    });
    const decidedOn = { ...noPolicy, sitesOn: ['off.example'] };
    expect(gateMatches({ mode: 'all', sites }, decidedOn, [everywhere]).excludeMatches).toEqual([]);
  });

  it('never asks for more than the browser grants', () => {
    expect(gateMatches({ mode: 'click', sites: {} }, policy, [])).toEqual({
      matches: [],
      excludeMatches: [],
    });
    expect(gateMatches({ mode: 'click', sites: {} }, policy, ['*://*.press.example/*']).matches).toEqual([
      '*://*.press.example/*',
    ]);
  });
});
