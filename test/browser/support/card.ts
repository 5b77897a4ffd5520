import type { CDPSession, Page } from 'playwright-core';

/**
 * The card lives in a closed shadow root, where a page's scripts and Playwright's locators cannot reach; the
 * accessibility tree, which is what readers with a screen reader get, shows it.
 */
export interface CardDriver {
  /** Waits until a node with this role and name is there. */
  find(role: string, name: string | RegExp): Promise<AxNode>;
  /** All text that the card's dialog holds. */
  text(): Promise<string>;
  click(role: string, name: string | RegExp): Promise<void>;
  isOpen(): Promise<boolean>;
}

interface AxValue {
  value?: unknown;
}

export interface AxNode {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  value?: AxValue;
  properties?: { name: string; value: AxValue }[];
  backendDOMNodeId?: number;
}

const PATIENCE = 10_000;

const matches = (value: unknown, wanted: string | RegExp) =>
  typeof value === 'string' && (typeof wanted === 'string' ? value === wanted : wanted.test(value));

export function property(node: AxNode, name: string): unknown {
  return node.properties?.find((candidate) => candidate.name === name)?.value.value;
}

export async function cardOf(page: Page): Promise<CardDriver> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');

  async function tree(): Promise<AxNode[]> {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes as AxNode[];
  }

  async function lookUp(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    return (await tree()).find(
      (node) => !node.ignored && node.role?.value === role && matches(node.name?.value, name),
    );
  }

  async function find(role: string, name: string | RegExp): Promise<AxNode> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const node = await lookUp(role, name);
      if (node) return node;
      if (Date.now() > end) throw new Error(`no ${role} named ${name} on the page`);
      await page.waitForTimeout(50);
    }
  }

  const dialog = () =>
    tree().then((nodes) => nodes.find((node) => node.role?.value === 'dialog' && !node.ignored));

  return {
    find,
    isOpen: async () => (await dialog()) !== undefined,
    async text() {
      const nodes = await tree();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const collect = (node: AxNode | undefined): string[] => {
        if (!node) return [];
        if (node.role?.value === 'StaticText') return [String(node.name?.value ?? '')];
        return (node.childIds ?? []).flatMap((id) => collect(byId.get(id)));
      };
      return collect(nodes.find((node) => node.role?.value === 'dialog' && !node.ignored)).join(' ');
    },
    async click(role, name) {
      const { backendDOMNodeId } = await find(role, name);
      if (backendDOMNodeId === undefined) throw new Error(`${role} ${name} has no box`);
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
      const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: backendDOMNodeId });
      const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
      await page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
    },
  };
}
