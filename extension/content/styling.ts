import { ask } from './background-client';
import { pageTheme } from './theme';

/** The highlights' style sheet in the page, which the browser adds. */
export interface Styling {
  /** Has the sheet for what stands in an element put in, where it is not there yet; with `frames` into the page's frames too. Resolves when it is there. */
  fit(element: Element, frames: boolean): Promise<void>;
  /** The next `fit` puts it in anew: the reader has chosen other colours. */
  forget(): void;
}

export function createStyling(): Styling {
  let fitted = '';
  let fitting: Promise<void> = Promise.resolve();

  async function put(theme: 'light' | 'dark', frames: boolean, wanted: string) {
    const answer = await ask({ type: 'page/style', theme, frames });
    if (!answer.ok && wanted === fitted) fitted = '';
  }

  return {
    fit(element, frames) {
      const theme = pageTheme(element);
      const wanted = `${theme} ${frames}`;
      if (wanted !== fitted) {
        fitted = wanted;
        fitting = put(theme, frames, wanted);
      }
      return fitting;
    },
    forget() {
      fitted = '';
    },
  };
}
