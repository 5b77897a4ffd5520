import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The only way out of a browser: writes down whatever is asked of any network, and answers it by itself. */
export interface RecordingProxy {
  readonly port: number;
  /** Everything that was asked for so far: addresses, or host and port where a tunnel was to be dug. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts it; `pages` maps an address to the HTML that it has, everything else is not found. */
export async function recordingProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const page = pages[url];
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
