import { describe, expect, it } from 'vitest';
import { isAppeal, isEdgeLabel, labelOf } from '../../../src/page/labels';
import { kindOfNames } from '../../../src/page/zones';

describe('kindOfNames', () => {
  it.each([
    ['comments', 'out'],
    ['js-shareBar', 'out'],
    ['article__related-links', 'out'],
    ['mostRead module', 'out'],
    ['addthis_toolbox', 'out'],
    ['article-author', 'out'],
    ['sidebar', 'doubtful'],
    ['right rail', 'doubtful'],
    ['article-body', 'body'],
    ['StoryBody', 'body'],
    ['c-entry-content wide', 'body'],
    ['hentry post', 'article'],
    ['wrapper', null],
    ['', null],
    // Parts of words say nothing.
    ['shareholder-report', null],
    ['navy adoption', null],
  ])('reads "%s" as %s', (names, kind) => {
    expect(kindOfNames(names)).toBe(kind);
  });
});

describe('labels', () => {
  it.each(['Advertisement', 'ADVERTISEMENT:', 'Loading...', 'Show more', 'Anzeige'])(
    'knows the placeholder "%s"',
    (text) => {
      expect(labelOf(text)).toBe('placeholder');
    },
  );

  it.each([
    'Read more:',
    'READ MORE: Port strike goes on',
    'Don’t miss',
    'Related Stories',
    'More from Business',
  ])('knows the pointer "%s"', (text) => {
    expect(labelOf(text)).toBe('pointer');
  });

  it.each([
    'By Ines Varga',
    'Published 5 March 2024',
    'March 5, 2024',
    '3 min read',
    'Sign up for our letter',
    '© 2024 Post',
  ])('knows "%s" at an edge', (text) => {
    expect(isEdgeLabel(text)).toBe(true);
  });

  it.each([
    'By Tuesday the ports had closed.',
    'More banks were added on Friday.',
    'Related charges were dropped.',
    'Share prices fell.',
    'Save the Children said it would stay.',
    'MOSCOW (Wire) —',
  ])('takes "%s" for the article’s', (text) => {
    expect(labelOf(text)).toBeNull();
    expect(isEdgeLabel(text)).toBe(false);
    expect(isAppeal(text)).toBe(false);
  });

  it('knows an appeal at the end of a longer note', () => {
    expect(isAppeal('Ines Varga covers shipping. Follow her on every network.')).toBe(true);
  });
});
