import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/store/db';
import { addDecisions, listDecisions, withdrawDecisions } from '../../../src/store/decisions';
import { exportSet } from '../../../src/store/export-set';
import { importSet } from '../../../src/store/import-set';
import { newBrowser, pageFacts, save } from './support';

let here: Store;
let there: Store;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:07Z') });
  here = newBrowser().window();
  there = newBrowser().window();
});

afterEach(() => {
  vi.useRealTimers();
});

const later = () => vi.setSystemTime(Date.now() + 60_000);
const together = (...members: string[]) => ({
  about: 'measure' as const,
  rule: 'together' as const,
  members,
});

describe('decisions', () => {
  it('are listed by what they are about, oldest first, for as long as they hold', async () => {
    const [first] = await addDecisions(here, [together('b', 'a')]);
    later();
    const [second, third] = await addDecisions(here, [
      together('c', 'd'),
      { about: 'measure', rule: 'apart', members: ['a', 'c'] },
    ]);
    const [identity] = await addDecisions(here, [{ about: 'identity', rule: 'not', members: ['x', 'y'] }]);
    expect(await listDecisions(here, 'measure')).toEqual([first, second, third]);
    expect(await listDecisions(here, 'identity')).toEqual([identity]);
    await withdrawDecisions(here, [second!.id, 'no such id']);
    expect(await listDecisions(here, 'measure')).toEqual([first, third]);
  });

  it('say when they were taken back, the first time', async () => {
    const [decision] = await addDecisions(here, [together('a', 'b')]);
    later();
    const withdrawn = new Date().toISOString();
    await withdrawDecisions(here, [decision!.id]);
    later();
    await withdrawDecisions(here, [decision!.id]);
    expect((await exportSet(here, 'all')).decisions).toEqual([{ ...decision, withdrawn }]);
  });

  it.each([
    ['of one member', ['a']],
    ['that names one twice', ['a', 'b', 'a']],
    ['of an empty member', ['a', '']],
  ])('%s are refused, with all that were given beside them', async (_, members) => {
    const adding = addDecisions(here, [together('a', 'b'), together(...members)]);
    await expect(adding).rejects.toMatchObject({ code: 'invalid' });
    expect(await listDecisions(here, 'measure')).toEqual([]);
  });
});

describe('decisions in an export', () => {
  it('go with all, and with a part that has one of their members', async () => {
    const { id } = await save(here);
    await save(here, { page: pageFacts('b'), quote: 'Another sentence.' });
    const [about] = await addDecisions(here, [
      together(id, 'elsewhere'),
      { about: 'identity', rule: 'together', members: ['x', 'y'] },
    ]);
    expect((await exportSet(here, 'all')).decisions).toHaveLength(2);
    expect((await exportSet(here, { ids: [id] })).decisions).toEqual([about]);
    expect((await exportSet(here, { page: pageFacts('b').url })).decisions).toEqual([]);
  });

  it('come into another store, and not twice', async () => {
    const decisions = await addDecisions(there, [together('a', 'b')]);
    const set = await exportSet(there, 'all');
    await importSet(here, set);
    await importSet(here, set);
    expect(await listDecisions(here, 'measure')).toEqual(decisions);
  });

  it('stay taken back, on whichever side they were', async () => {
    const [mine, theirs] = await addDecisions(here, [together('a', 'b'), together('c', 'd')]);
    await importSet(there, await exportSet(here, 'all'));
    const before = await exportSet(there, 'all');
    await withdrawDecisions(here, [mine!.id]);
    await withdrawDecisions(there, [theirs!.id]);
    await importSet(here, before);
    expect(await listDecisions(here, 'measure')).toEqual([theirs]);
    await importSet(here, await exportSet(there, 'all'));
    expect(await listDecisions(here, 'measure')).toEqual([]);
  });

  it('name what is here under another id by the id it has here', async () => {
    const mine = await save(here, { edit: { note: 'same' } });
    const twin = await save(there, { edit: { note: 'same' } });
    const other = await save(there, { quote: 'Another sentence.' });
    await addDecisions(there, [together(twin.id, other.id)]);
    await importSet(here, await exportSet(there, 'all'));
    expect(await listDecisions(here, 'measure')).toMatchObject([{ members: [mine.id, other.id] }]);
  });

  it('that are broken leave the store as it was', async () => {
    const [decision] = await addDecisions(there, [together('a', 'b')]);
    const set = await exportSet(there, 'all');
    const twice = { ...set, decisions: [decision!, decision!] };
    await expect(importSet(here, twice)).rejects.toMatchObject({ code: 'invalid' });
    expect((await exportSet(here, 'all')).decisions).toEqual([]);
  });
});
