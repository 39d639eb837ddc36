import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, runnerImport, type InlineConfig } from 'vite';
import type { CaseMap } from './case-map.ts';

/** Where the map stands in the window, in CSS pixels. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const project = resolve(import.meta.dirname, '../../..');
const quiet: InlineConfig = { configFile: false, logLevel: 'error' };

/**
 * Builds a page with the site's map and nothing else: same style, sources, files, fonts and worker,
 * the case's features computed in advance.
 */
export async function buildBarePage(folder: string, box: MapBox): Promise<void> {
  const { module } = await runnerImport<{ caseMap(): CaseMap }>(
    resolve(import.meta.dirname, 'case-map.ts'),
    { ...quiet, root: project },
  );
  const { settings, collections } = module.caseMap();
  await build({
    ...quiet,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    define: { MAP_SETTINGS: JSON.stringify(settings) },
    plugins: [
      {
        name: 'map-box',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) => html.replace('/* map box */', boxStyle(box)),
        },
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      assetsInlineLimit: 0,
    },
  });
  writeFileSync(join(folder, 'case.json'), JSON.stringify(collections, shortNumber));
}

// Six decimals of a degree are a tenth of a metre: nobody would ship more.
const shortNumber = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(6)) : value;

const boxStyle = ({ x, y, width, height }: MapBox) =>
  `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px;`;
