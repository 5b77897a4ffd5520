import fc from 'fast-check';
import type { Span } from '../../src/detect/types';
import { detect } from '../../src/engine';
import { mutatedText, SNIPPETS } from './mutate';

const article = `Bank put on the list

The Ministry of Finance said on Monday that it had imposed sanctions on the Northern Shipping Bank. “We could act again,” Deputy Finance Minister Ada Lind told reporters, according to two officials who asked not to be named.

If the council agrees, the European Commission may ban imports under Resolution 2270, the Harbour Post reported. She did not say when.`;

const WORDS = [
  ...'the Ministry of Finance said that sanctions could be imposed on Ada Lind , officials “ ” ( ) . ? U.N. Mr. may if she'.split(
    ' ',
  ),
  ...SNIPPETS,
  '\n\n',
  '“'.repeat(50),
];

const texts = fc.oneof(
  mutatedText(fc.constant(article)),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** Whatever the text, every place lies in it, is not empty and is in order. */
export const detection = fc.property(texts, (text) => {
  const { officials, institutions, claims } = detect(text);
  const check = ({ start, end }: Span) => {
    if (!(0 <= start && start < end && end <= text.length))
      throw new Error(`no place in the text: ${start}–${end}`);
  };
  for (const list of [officials, institutions, claims]) {
    list.forEach(check);
    if (list.some(({ start }, index) => start < (list[index - 1]?.start ?? 0)))
      throw new Error('A list is out of order.');
  }
  for (const { cues, source, imposer, target, measure, date, instrument } of claims)
    for (const part of [...cues, source, imposer, target, measure, date, instrument]) if (part) check(part);
});
