import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface StaticServer {
  /** Without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly isGzipped: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const gzipped = /\.(css|csv|geojson|html|js|json|mjs|svg)$/;

/**
 * Serves a folder on a free port of 127.0.0.1 as a static host does: text gzipped once at the start,
 * caching allowed. Files are held in memory, so no page pays for the disk.
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const answers = new Map(filesOf(folder).map((path) => [pathOf(folder, path), answerOf(path)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    send(response, answers.get(path));
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', started);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': answer.type,
    'content-length': answer.body.length,
    'cache-control': 'max-age=600',
    ...(answer.isGzipped ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(answer.body);
}

function answerOf(path: string): Answer {
  const content = readFileSync(path);
  const isGzipped = gzipped.test(path);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    body: isGzipped ? gzipSync(content, { level: 9 }) : content,
    isGzipped,
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function pathOf(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}
