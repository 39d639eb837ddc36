import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

interface Answer {
  readonly body: Buffer;
  /** Whether parts can be asked for; if not, the whole file is sent, as plain servers do. */
  readonly hasRanges: boolean;
}

/** A server of archives on this machine, whose files stand under `/archives/` of the site under test. */
export class ArchiveServer {
  /** Ranges of bytes that were asked for, in order. */
  readonly ranges: string[] = [];
  readonly #files = new Map<string, Answer>();
  readonly #stop: () => Promise<void>;
  #isDown = false;

  private constructor(stop: () => Promise<void>) {
    this.#stop = stop;
  }

  static async on(page: Page): Promise<ArchiveServer> {
    const server = createServer((request, response) => archives.#answer(request, response));
    await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
    const { port } = server.address() as AddressInfo;
    const archives = new ArchiveServer(
      () =>
        new Promise((stopped) => {
          server.close(() => stopped());
          server.closeAllConnections();
        }),
    );
    const isArchive = ({ pathname }: URL) => pathname.startsWith('/archives/');
    await page.route(isArchive, async (route) => {
      if (archives.#isDown) return route.abort();
      const { pathname } = new URL(route.request().url());
      return route.continue({ url: `http://127.0.0.1:${port}${pathname}` });
    });
    return archives;
  }

  put(name: string, body: Buffer, { hasRanges = true } = {}): void {
    this.#files.set(`/archives/${name}`, { body, hasRanges });
  }

  /** Lets every request fail from now on, as without a connection. */
  goDown(): void {
    this.#isDown = true;
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  #answer({ url, headers }: IncomingMessage, response: ServerResponse): void {
    const file = this.#files.get(url ?? '');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, hasRanges } = file;
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (!hasRanges || from === undefined || to === undefined) {
      response.writeHead(200, { 'content-length': body.length }).end(body);
      return;
    }
    this.ranges.push(`${from}-${to}`);
    const part = body.subarray(Number(from), Number(to) + 1);
    if (part.length === 0) {
      response.writeHead(416, { 'content-range': `bytes */${body.length}` }).end();
      return;
    }
    const last = Number(from) + part.length - 1;
    response
      .writeHead(206, {
        'content-length': part.length,
        'content-range': `bytes ${from}-${last}/${body.length}`,
        etag: '"1"',
      })
      .end(part);
  }
}
