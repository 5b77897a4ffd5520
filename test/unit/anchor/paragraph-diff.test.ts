import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffParagraphs } from '../../../src/anchor/paragraph-diff';

const shown = (before: string[], after: string[]) =>
  diffParagraphs(before.join('\n\n'), after.join('\n\n'))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

const PORTS = 'The council imposed an embargo on the province and banned four officials from travel.';
const MINE =
  'The ministry of trade banned imports from the copper mine and froze the accounts of its owners.';
const SALT = 'The finance ministry reportedly imposed sanctions on the Harbour Salt Company.';
const REST = 'Nothing else was decided on that day.';

describe('diffParagraphs', () => {
  it('shows a paragraph that was put in as a whole, before a reworded one that begins alike', () => {
    expect(shown([PORTS, REST], [MINE, PORTS.replace('four', 'five'), REST])).toBe(
      `[+${MINE}\n\n+]${PORTS.replace('four', '[-four-][+five+]')}\n\n${REST}`,
    );
  });

  it('shows paragraphs that were taken out as a whole, before a reworded one', () => {
    expect(shown([MINE, PORTS, SALT, REST], [SALT.replace('reportedly ', ''), REST])).toBe(
      `[-${MINE}\n\n${PORTS}\n\n-]${SALT.replace('reportedly ', '[-reportedly -]')}\n\n${REST}`,
    );
  });

  it('shows a paragraph that was moved as taken out and put in', () => {
    expect(shown([PORTS, MINE, REST], [MINE, PORTS, REST])).toMatch(/\[-The[^\]]*-\].*\[\+The[^\]]*\+\]/s);
  });

  it('makes up both texts again, with right offsets, for any texts', () => {
    const word = fc.constantFrom('a', 'b', 'boat', 'sea', ' ', '\n', '\n\n', '\n\n', '.', '🚢', '14');
    const text = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = diffParagraphs(before, after);
        const join = (kind: string) =>
          segments
            .filter((segment) => segment.kind === 'same' || segment.kind === kind)
            .map((segment) => segment.text)
            .join('');
        expect(join('removed')).toBe(before);
        expect(join('added')).toBe(after);
        for (const { kind, text: part, start } of segments)
          expect((kind === 'added' ? after : before).startsWith(part, start)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
