import { describe, expect, it } from 'vitest';
import { annotationsOfPage } from '../../../src/store/annotations';
import { historyOf } from '../../../src/store/history';
import { isId } from '../../../src/store/ids';
import { pagesByUrl, visitPage } from '../../../src/store/pages';
import { saveAnnotation } from '../../../src/store/save';
import { textVersions } from '../../../src/store/texts';
import { articlePage, articleText, claimOn, newStore } from './harbour';

describe('saveAnnotation', () => {
  it('keeps annotation, page, text and history', async () => {
    const store = newStore();
    const saved = await saveAnnotation(
      store,
      claimOn('harbour bank', { verdict: 'confirmed', note: 'seen' }),
    );
    expect(isId(saved.id)).toBe(true);
    expect(await annotationsOfPage(store, articlePage.url)).toEqual([saved]);
    expect((await pagesByUrl(store, [articlePage.url])).get(articlePage.url)).toMatchObject({
      ...articlePage,
      textHash: saved.textHash,
    });
    expect(await textVersions(store, articlePage.url)).toMatchObject([
      { text: articleText, hash: saved.textHash },
    ]);
    expect((await historyOf(store, saved.id)).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['created', null, null],
      ['verdict', null, 'confirmed'],
      ['note', '', 'seen'],
    ]);
  });

  it('edits what stands at the same place instead of doubling it', async () => {
    const store = newStore();
    const first = await saveAnnotation(store, claimOn('harbour bank', { note: 'mine', tags: ['bank'] }));
    const second = await saveAnnotation(store, claimOn('harbour bank', { verdict: 'speculative' }));
    expect(second).toMatchObject({ id: first.id, note: 'mine', tags: ['bank'], verdict: 'speculative' });
    expect(await annotationsOfPage(store, articlePage.url)).toHaveLength(1);
    expect(await textVersions(store, articlePage.url)).toHaveLength(1);
  });

  it('tells apart other kinds, other places and other pages', async () => {
    const store = newStore();
    const claim = claimOn('harbour bank');
    await saveAnnotation(store, claim);
    await saveAnnotation(store, { ...claim, draft: { ...claim.draft, kind: 'institution' } });
    await saveAnnotation(store, claimOn('Monday'));
    await saveAnnotation(store, claimOn('harbour bank', {}, { url: 'https://news.example/other' }));
    expect(await annotationsOfPage(store, articlePage.url)).toHaveLength(3);
    expect(await annotationsOfPage(store, 'https://news.example/other')).toHaveLength(1);
  });

  it('finds the same place in a later version of the text by its surroundings', async () => {
    const store = newStore();
    const claim = claimOn('harbour bank');
    const first = await saveAnnotation(store, claim);
    const position = { type: 'TextPositionSelector' as const, start: 104, end: 116 };
    const later = {
      ...claim,
      draft: { ...claim.draft, selectors: { ...claim.draft.selectors, position } },
      text: `Correction of an earlier report.${articleText}`,
    };
    expect((await saveAnnotation(store, later)).id).toBe(first.id);
    expect(await textVersions(store, articlePage.url)).toHaveLength(2);
  });

  it('refuses what breaks the model and writes nothing', async () => {
    const store = newStore();
    const bad = claimOn('harbour bank', {}, { url: 'javascript:alert(1)' });
    await expect(saveAnnotation(store, bad)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('page.url'),
    });
    expect(await store.db.pages.count()).toBe(0);
  });
});

describe('visitPage', () => {
  it('leaves no trace of a page on which nothing was saved', async () => {
    const store = newStore();
    expect(await visitPage(store, articlePage, null)).toBeNull();
    expect(await store.db.pages.count()).toBe(0);
  });

  it('takes newer facts, and keeps known ones that the page no longer states', async () => {
    const store = newStore();
    await saveAnnotation(store, claimOn('harbour bank'));
    const visited = await visitPage(store, { ...articlePage, title: 'Retitled', byline: null }, null);
    expect(visited).toMatchObject({ title: 'Retitled', byline: 'A. Writer' });
    expect(visited?.textHash).toMatch(/^[0-9a-f]{64}$/);
  });
});
