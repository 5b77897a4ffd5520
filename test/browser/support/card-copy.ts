import type { Page } from 'playwright-core';
import { cardOf } from './card';

const COPY = `function () {
  const root = this.getRootNode();
  const css = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n');
  return '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Card</title><style>' + css +
    '</style></head><body>' + root.innerHTML + '</body></html>';
}`;

/** The open card as a page by itself, markup and style as they are: in its closed shadow root no checker finds it. */
export async function copyOfCard(page: Page, name: string): Promise<string> {
  const { backendDOMNodeId = 0 } = await (await cardOf(page)).find('dialog', name);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: COPY,
    returnByValue: true,
  });
  return String(result.value);
}
