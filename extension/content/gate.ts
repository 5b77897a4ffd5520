import { isArticle } from '../../src/page/gate';

/**
 * The only script that runs on every granted page: asks for the reader where the page is a news article.
 * It calls the browser's own API, since the polyfill would weigh more than all the rest of it.
 */
declare const browser: typeof chrome | undefined;

if (isArticle(document).article) {
  const api = typeof browser === 'undefined' ? chrome : browser;
  api.runtime.sendMessage({ type: 'gate/article' }).catch(() => {
    // The extension was updated or switched off since the page was loaded: there is nobody to read for.
  });
}
