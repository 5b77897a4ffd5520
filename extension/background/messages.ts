import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type ContentMessage, contentMessage, pageMessage, type Result } from '../../src/messages';
import { toFailure } from '../failures';
import { isAboutOwnPage } from './claimed-page';
import { contentHandlers, fromTab, isOwnPage } from './content-messages';
import { PageOffLimits } from './injection';
import { pageHandlers } from './page-messages';

type AnyHandler = (message: unknown, tabId: number, sender: Runtime.MessageSender) => unknown;

const bad = (message: string): Result<never> => ({ ok: false, error: { code: 'bad-message', message } });

/** A message about a page of another site than the one that it comes from. */
class NotItsPage extends Error {}

async function answer(work: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof PageOffLimits)
      return { ok: false, error: { code: 'page-off-limits', message: error.message } };
    if (error instanceof NotItsPage) return bad('The page is none of the site that asks.');
    return { ok: false, error: toFailure(error) };
  }
}

/** Parses each message against the schema for where it comes from, and answers with a `Result`. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
    const own = isOwnPage(sender);
    if (!own && !fromTab(sender)) return undefined;
    const message = v.safeParse(own ? pageMessage : contentMessage, received);
    if (!message.success) return Promise.resolve(bad(v.summarize(message.issues)));
    const { output } = message;
    const handler = (own ? pageHandlers : contentHandlers)[output.type as never] as AnyHandler;
    return answer(async () => {
      if (!own && !(await isAboutOwnPage(output as ContentMessage, sender))) throw new NotItsPage();
      return handler(output, sender.tab?.id ?? -1, sender);
    });
  });
}
