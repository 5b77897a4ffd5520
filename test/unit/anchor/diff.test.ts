import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/anchor/diff';
import { ARTICLE } from './article';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('diffWords', () => {
  it.each([
    ['a word replaced', 'four officials left', 'five officials left', '[-four-][+five+] officials left'],
    ['a word added', 'they left', 'they all left', 'they [+all +]left'],
    ['a word removed', 'they all left', 'they left', 'they [-all -]left'],
    ['nothing', 'they left', 'they left', 'they left'],
    ['all of it', '', 'they left', '[+they left+]'],
    ['a number with a point', 'rose 1.5 %', 'rose 1.7 %', 'rose [-1.5-][+1.7+] %'],
    [
      'a passage rewritten, without the odd word in common',
      'we saw the old red boat leave',
      'nobody in town, the mayor among them, spoke',
      '[-we saw the old red boat leave-][+nobody in town, the mayor among them, spoke+]',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('finds the one sentence that was put in', () => {
    const added = 'A decision was put off. ';
    const after = ARTICLE.replace('The council will vote', `${added}The council will vote`);
    const segments = diffWords(ARTICLE, after).filter(({ kind }) => kind !== 'same');
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ kind: 'added' });
    expect(segments[0]?.text.trim()).toHaveLength(added.trim().length);
  });

  it('makes up both texts again, with right offsets, for any texts', () => {
    const word = fc.constantFrom('a', 'b', 'boat', 'sea', ' ', '\n\n', '.', '🚢', '\ud83d', 'e\u0301', '14');
    const text = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = diffWords(before, after);
        const join = (kind: string) =>
          segments
            .filter((segment) => segment.kind === 'same' || segment.kind === kind)
            .map((segment) => segment.text)
            .join('');
        expect(join('removed')).toBe(before);
        expect(join('added')).toBe(after);
        for (const { kind, text: part, start } of segments) {
          expect((kind === 'added' ? after : before).startsWith(part, start)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
