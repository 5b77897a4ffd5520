import type { Page } from 'puppeteer-core';

/** What a reader sees in an open card. Its closed shadow root is out of scripts' reach, but not out of the browsers' protocols'. */
export interface CardWords {
  /** The words on the screen. */
  words: string;
  note: string;
  tags: string;
  /** The class of the field that is typed in. */
  focus: string | null;
}

const READ = `function (root) {
  const value = (name) => root.querySelector('.' + name)?.value ?? '';
  return JSON.stringify({
    words: root.querySelector('.card')?.innerText ?? '',
    note: value('note'),
    tags: value('tags'),
    focus: root.activeElement?.className || null,
  });
}`;

/** A session of Chromium's protocol, whichever driver opened it. */
export interface Cdp {
  send(method: string, params: object): Promise<unknown>;
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The cards that stand in a page. */
export async function cardWordsInChromium(cdp: Cdp): Promise<CardWords[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
  const html = root.children?.find(({ children }) => children);
  const hosts = (html?.children ?? []).filter(({ attributes }) => attributes?.includes('popover'));
  const cards: CardWords[] = [];
  for (const { backendNodeId } of hosts.flatMap(({ shadowRoots }) => shadowRoots ?? [])) {
    const { object } = (await cdp.send('DOM.resolveNode', { backendNodeId })) as {
      object: { objectId: string };
    };
    const { result } = (await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: READ,
      arguments: [{ objectId: object.objectId }],
    })) as { result: { value: string } };
    cards.push(JSON.parse(result.value));
  }
  return cards;
}

/** What puppeteer keeps to itself of a WebDriver BiDi session. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: { result: BidiValue } }> };
}
interface BidiValue {
  value?: unknown;
  sharedId?: string;
}
interface BidiElement {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

/** The same in Firefox. */
export async function cardWordsInFirefox(page: Page): Promise<CardWords[]> {
  const { connection } = page.browser() as unknown as Bidi;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const call = async (functionDeclaration: string, args: unknown[]) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return result.result.value;
  };
  const hosts = (await call(
    `() => [...document.querySelectorAll(':root > [popover]')]`,
    [],
  )) as BidiElement[];
  const cards: CardWords[] = [];
  for (const { value } of hosts) {
    const sharedId = value?.shadowRoot?.sharedId;
    if (sharedId) cards.push(JSON.parse(String(await call(READ, [{ sharedId }]))));
  }
  return cards;
}
