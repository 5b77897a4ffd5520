import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pages {
  /** Where the server listens, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves HTML pages on the loopback address: `pages` maps a path to a file's name, or to a function that makes the page. */
export async function servePages(
  pages: Record<string, string | (() => string | Buffer)>,
  port = 0,
): Promise<Pages> {
  const server: Server = createServer(async (request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = typeof page === 'string' ? await readFile(page) : page();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
