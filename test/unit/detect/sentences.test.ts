import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/detect/sentences';
import { tokenize } from '../../../src/detect/tokens';

const cut = (text: string): string[] => {
  const sentences = splitSentences(tokenize(text));
  return Array.from({ length: sentences.count }, (_, i) => text.slice(sentences.start[i], sentences.end[i]));
};

describe('splitSentences', () => {
  it.each([
    ['The bank closed. It will open again.', ['The bank closed.', 'It will open again.']],
    ['He met Gen. Brandt in the U.S. on Friday.', ['He met Gen. Brandt in the U.S. on Friday.']],
    ['They left the U.S. The talks failed.', ['They left the U.S.', 'The talks failed.']],
    ['“We will not sign.” The envoy left.', ['“We will not sign.”', 'The envoy left.']],
    ['"Will you sign?" he asked.', ['"Will you sign?" he asked.']],
    ['“It is late. We must act,” she said.', ['“It is late.', 'We must act,” she said.']],
    ['Rule No. 2 holds. No. 3 does not.', ['Rule No. 2 holds.', 'No. 3 does not.']],
    [
      'TALLIN, May 3 (Wire) -- Ships sailed. All of them.',
      ['TALLIN, May 3 (Wire) -- Ships sailed.', 'All of them.'],
    ],
    [
      'Ports Shut As U.S. In Talks\n\nThe ports were shut.',
      ['Ports Shut As U.S. In Talks', 'The ports were shut.'],
    ],
    ['One line\nanother line', ['One line', 'another line']],
    ['J. Velker Jr. spoke. Others did not.', ['J. Velker Jr. spoke.', 'Others did not.']],
    [
      'They shipped 2.5 tons … and more. Then stopped.',
      ['They shipped 2.5 tons … and more.', 'Then stopped.'],
    ],
    ['It ended (badly.) Nobody spoke.', ['It ended (badly.)', 'Nobody spoke.']],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives every token its sentence', () => {
    const tokens = tokenize('One two. Three four.\n\nFive');
    const sentences = splitSentences(tokens);
    expect(Array.from(sentences.of)).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect(sentences.last[2]).toBe(tokens.count);
  });

  it('makes no sentence of nothing', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n ')).toEqual([]);
  });
});
