import { type PageReading, readPage } from '../../src/page/text';

/** A page as it was read at one time: its article, and, read only when something is kept outside of it, all its text. */
export interface Texts {
  readonly article: PageReading;
  readonly whole: PageReading;
}

/** The text that a place is in. */
export const textFor = (texts: Texts, { outside }: { outside: boolean }): PageReading =>
  outside ? texts.whole : texts.article;

export function textsOf(article: PageReading): Texts {
  let whole: PageReading | null = null;
  return {
    article,
    get whole() {
      whole ??= readPage(document, 'page');
      return whole;
    },
  };
}
