import { beforeEach, describe, expect, it } from 'vitest';
import { run, type Store } from '../../../src/store/db';
import { defaultSettings, getSettings, setSettings, setSite } from '../../../src/store/settings';
import { newBrowser } from './support';

let store: Store;

beforeEach(() => {
  store = newBrowser().window();
});

describe('settings', () => {
  it('have defaults where nothing was set', async () => {
    expect(await getSettings(store)).toEqual(defaultSettings());
    expect(defaultSettings()).toMatchObject({ mode: null, sites: {}, intensity: 1, theme: 'system' });
  });

  it('keep what is set and leave the others', async () => {
    await setSettings(store, { intensity: 0.5 });
    expect(await setSettings(store, { theme: 'dark' })).toEqual({
      ...defaultSettings(),
      intensity: 0.5,
      theme: 'dark',
    });
  });

  it.each([
    ['mode', 'sometimes'],
    ['sites', { 'a.example': 'perhaps' }],
    ['sites', 'a.example'],
    ['kinds', { official: true }],
    ['intensity', '1'],
    ['intensity', 7],
    ['locale', '../en'],
    ['theme', null],
  ])('a malformed row of %s (%j) has its default, the others stay', async (key, value) => {
    await setSettings(store, { mode: 'click', theme: 'dark' });
    await run(store, (db) => db.settings.put({ key, value }));
    const kept = { ...defaultSettings(), mode: 'click', theme: 'dark' };
    const expected = { ...kept, [key]: defaultSettings()[key as 'mode'] };
    expect(await getSettings(store)).toEqual(expected);
  });

  it.each([[{ mode: 'sometimes' }], [{ intensity: 0 }], [{ colour: 'red' }]])(
    'refuses %j',
    async (change) => {
      await expect(setSettings(store, change as never)).rejects.toMatchObject({ code: 'invalid' });
      expect(await getSettings(store)).toEqual(defaultSettings());
    },
  );

  it('switch one site and back', async () => {
    await setSite(store, 'a.example', 'on');
    await setSite(store, 'b.example', 'off');
    expect((await setSite(store, 'a.example', null)).sites).toEqual({ 'b.example': 'off' });
    await expect(setSite(store, '', 'on')).rejects.toMatchObject({ code: 'invalid' });
  });
});
