import { beforeEach, describe, expect, it } from 'vitest';
import { getAnnotation } from '../../../src/store/annotations';
import { takeBack } from '../../../src/store/bulk';
import type { Store } from '../../../src/store/db';
import { historyOf } from '../../../src/store/history';
import { cleanTags } from '../../../src/store/schema';
import { facets } from '../../../src/store/search/facets';
import { mergeTags, removeTags, renameTag } from '../../../src/store/tags';
import { newBrowser, pageFacts, save } from './support';

describe('cleanTags', () => {
  it('trims, composes, and keeps the first of two that differ in case', () => {
    expect(cleanTags(['  a  b ', 'A B', '', 'e\u0301', 'é', '\n'])).toEqual(['a b', 'é']);
  });
});

describe('a tag everywhere', () => {
  let store: Store;
  let ids: string[];
  const sets = [['banks', 'bank', 'x'], ['banks'], ['Bank', 'lender'], ['x']];

  beforeEach(async () => {
    store = newBrowser().window();
    const saved = await Promise.all(
      sets.map((tags, i) =>
        save(store, { quote: `Words ${i}.`, page: pageFacts(`${i % 2}`), edit: { tags } }),
      ),
    );
    ids = saved.map(({ id }) => id);
  });

  const now = () => Promise.all(ids.map(async (id) => (await getAnnotation(store, id))?.tags));

  it('is renamed, and becomes one with a tag of the new name', async () => {
    expect((await renameTag(store, 'banks', ' bank ')).count).toBe(2);
    expect(await now()).toEqual([['bank', 'x'], ['bank'], ['Bank', 'lender'], ['x']]);
    expect((await historyOf(store, ids[1]!)).at(-1)).toMatchObject({ from: ['banks'], to: ['bank'] });
  });

  it('has the new name in the case that was asked for', async () => {
    await renameTag(store, 'banks', 'BANK');
    expect((await now())[0]).toEqual(['BANK', 'x']);
    await renameTag(store, 'Bank', 'bank');
    expect((await now())[2]).toEqual(['bank', 'lender']);
  });

  it('is merged with others into one', async () => {
    expect((await mergeTags(store, ['banks', 'Bank', 'lender', 'bank'], 'bank')).count).toBe(3);
    expect(await now()).toEqual([['bank', 'x'], ['bank'], ['bank'], ['x']]);
    expect((await facets(store)).tags).toEqual([
      { value: 'bank', count: 3 },
      { value: 'x', count: 2 },
    ]);
  });

  it('is taken off', async () => {
    expect((await removeTags(store, ['bank', 'x'])).count).toBe(2);
    expect(await now()).toEqual([['banks'], ['banks'], ['Bank', 'lender'], []]);
  });

  it('comes back as it was when any of that is undone', async () => {
    for (const change of [
      () => renameTag(store, 'banks', 'bank'),
      () => mergeTags(store, ['banks', 'lender'], 'x'),
      () => removeTags(store, ['x', 'Bank']),
    ]) {
      await takeBack(store, await change());
      expect(await now()).toEqual(sets);
    }
  });

  it('needs a name', async () => {
    await expect(renameTag(store, 'banks', '  ')).rejects.toMatchObject({ code: 'invalid' });
    expect(await now()).toEqual(sets);
  });

  it('that nobody bears changes nothing', async () => {
    expect((await renameTag(store, 'Banks', 'bank')).count).toBe(0);
    expect((await removeTags(store, [])).count).toBe(0);
  });
});
