import { readPage } from '../../src/page/text';
import type { PageText } from '../../src/page/types';

/** A page as it was read at one time: its article, and, read only when something is kept outside of it, all its text. */
export interface Texts {
  readonly article: PageText;
  readonly whole: PageText;
}

/** The text that a place is in. */
export const textFor = (texts: Texts, { outside }: { outside: boolean }): PageText =>
  outside ? texts.whole : texts.article;

export function textsOf(article: PageText): Texts {
  let whole: PageText | null = null;
  return {
    article,
    get whole() {
      whole ??= readPage(document, 'page');
      return whole;
    },
  };
}
