import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from '../../../tools/browsers';
import { bundlePageModule } from '../../../tools/page-module';

/** A real browser in which pages are opened with the page module at hand as `PageModule`. */
export interface Engine {
  /** Opens a page and answers what an expression gives in it. A new page each time. */
  run(html: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  close(): Promise<void>;
}

function executable(name: string, found: string | null): string {
  if (found === null)
    throw new Error(`${name} is not installed: install it, or set its path in the environment.`);
  return found;
}

async function serve(pages: Map<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function engine(newTab: () => Promise<Tab>, stop: () => Promise<void>): Promise<Engine> {
  const module = await bundlePageModule();
  const pages = new Map<string, string>();
  const server = await serve(pages);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async run(html, expression) {
      const path = `/story-${pages.size}`;
      pages.set(path, html);
      const tab = await newTab();
      try {
        await tab.goto(origin + path);
        return await tab.evaluate(`(async () => { ${module}; return (${expression}); })()`);
      } finally {
        await tab.close();
      }
    },
    async close() {
      await stop();
      server.close();
    },
  };
}

export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: executable('Chromium', findChromium()),
    headless: true,
  });
  return engine(
    () => browser.newPage(),
    () => browser.close(),
  );
}

export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('Firefox', findFirefox()),
    headless: true,
  });
  return engine(
    () => browser.newPage(),
    () => browser.close(),
  );
}
