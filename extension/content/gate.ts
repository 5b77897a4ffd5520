import { mayBeArticle } from '../../src/page/article-signs';
import { isArticle } from '../../src/page/gate';
import { insist } from '../insist';
import { keepAnswer } from './gate-answer';

/**
 * The only script that runs on every granted page: asks for the reader where the page is a news article. Nothing is done
 * in a tab that nobody sees. It calls the browser's own API, since the polyfill would weigh more than all the rest of it.
 */
declare const browser: typeof chrome | undefined;

/** How long a page that has changed its address is given to show what stands there, in ms. */
const SETTLING = 500;

function ask(): void {
  if (document.hidden) {
    document.addEventListener('visibilitychange', ask, { once: true });
    return;
  }
  const answer = mayBeArticle(document) ? isArticle(document) : null;
  if (answer?.article) {
    keepAnswer(answer);
    const api = typeof browser === 'undefined' ? chrome : browser;
    // Updated or switched off since the page was loaded, the extension has no id here, and there is nobody to read for.
    const isAlive = () => Boolean(api.runtime?.id);
    const request = () => api.runtime.sendMessage({ type: 'gate/article' });
    if (isAlive())
      insist(request, () => isAlive() && !document.hidden).catch(() => {
        // Given up for now, since nobody sees the page.
        if (document.hidden) ask();
      });
    return;
  }
  // A page that loads its articles into itself may show one at its next address.
  if ('navigation' in window)
    navigation.addEventListener('currententrychange', () => setTimeout(ask, SETTLING), { once: true });
}

ask();
