import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';

/** Bytes after gzip -9, each file for itself, as a host that compresses in advance sends them. */
export interface PageWeight {
  /** All scripts that `/` loads before anything is touched, without MapLibre's worker. */
  readonly scriptBytes: number;
  readonly scriptCount: number;
  readonly workerBytes: number;
  /** MapLibre alone, bundled with what the site uses of it and nothing else. */
  readonly mapLibreBytes: number;
  /** What the site adds: the scripts less MapLibre. */
  readonly ownBytes: number;
  /** The prerendered page itself, with the data that its inline script carries. */
  readonly htmlBytes: number;
}

const mapLibreEntry = resolve(import.meta.dirname, '../../src/lib/map/maplibre.ts');
const worker = /maplibre-gl-worker/;

/** Weighs the JavaScript that the built site's `/` loads until its map is idle and the network quiet. */
export async function benchPageWeight(browser: Browser, site: string): Promise<PageWeight> {
  const paths = await scriptsOf(browser, site);
  const weight = (path: string) => gzipBytes(readFileSync(join(site, path)));
  const sum = (list: readonly string[]) => list.map(weight).reduce((a, b) => a + b, 0);
  const scripts = paths.filter((path) => !worker.test(path));
  const scriptBytes = sum(scripts);
  const mapLibreBytes = await mapLibreWeight();
  return {
    scriptBytes,
    scriptCount: scripts.length,
    workerBytes: sum(paths.filter((path) => worker.test(path))),
    mapLibreBytes,
    ownBytes: scriptBytes - mapLibreBytes,
    htmlBytes: weight('index.html'),
  };
}

async function scriptsOf(browser: Browser, site: string): Promise<string[]> {
  const server = await serveFolder(site);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const asked = new Set<string>();
    context.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) asked.add(pathname);
    });
    await page.goto(`${server.origin}/`);
    await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    return [...asked];
  } finally {
    await context.close();
    await server.stop();
  }
}

async function mapLibreWeight(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-maplibre-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: true,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { input: mapLibreEntry, preserveEntrySignatures: 'strict' },
      },
    });
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.js') && !worker.test(basename(name)))
      .map((name) => gzipBytes(readFileSync(join(folder, name))))
      .reduce((a, b) => a + b, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const gzipBytes = (content: Buffer) => gzipSync(content, { level: 9 }).length;
