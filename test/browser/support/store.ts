import type { ExportSet } from '../../../src/exchange/set';
import { bundleScript } from '../../../tools/bundle';

let bundled: Promise<string> | undefined;

/** What both drivers' pages can do. */
interface Evaluating {
  evaluate(script: string): Promise<unknown>;
}

/** Brings a set into the store of the extension that the page belongs to, as an import does. */
export async function fillStore(page: Evaluating, set: ExportSet): Promise<void> {
  bundled ??= bundleScript('test/browser/support/in-page-store.ts', 'FilledStore');
  const script = await bundled;
  await page.evaluate(`(async () => { ${script}; await FilledStore.fill(${JSON.stringify(set)}); })()`);
}
