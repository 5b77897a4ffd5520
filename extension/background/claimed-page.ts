import type { Runtime } from 'webextension-polyfill';
import type { ContentMessage } from '../../src/messages';
import { mayState } from '../../src/page/own-address';
import { getAnnotation } from '../../src/store/annotations';
import { store } from './store';

/** The address of the page that a message is about; null where it is about none. */
async function claimedPage(message: ContentMessage): Promise<string | null> {
  switch (message.type) {
    case 'page/visit':
    case 'annotation/save':
      return message.metadata.url;
    case 'page/compare':
      return message.url;
    case 'annotation/edit':
      return (await getAnnotation(store, message.id))?.page ?? null;
    default:
      return null;
  }
}

/**
 * Whether a tab's message is about a page of the site that the browser says it comes from: a tab whose process was taken over could
 * otherwise ask for, and change, what is kept of every other site.
 */
export async function isAboutOwnPage(
  message: ContentMessage,
  sender: Runtime.MessageSender,
): Promise<boolean> {
  const page = await claimedPage(message);
  return page === null || mayState(sender.url ?? '', page);
}
