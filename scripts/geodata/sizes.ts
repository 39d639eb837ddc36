import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { basemapFolder, bordersFolder } from './paths.ts';

/** The coarse land of the world. */
export const worldFile = join(basemapFolder, 'world.topo.json');

/** What the map loads by default. */
export const defaultFiles: readonly string[] = [
  join(bordersFolder, 'osm.geojson'),
  join(basemapFolder, 'region.topo.json'),
  join(basemapFolder, 'detail.topo.json'),
  worldFile,
  join(basemapFolder, 'labels.json'),
];

/** Bytes that all of it may have together. */
export const sizeBudget = { raw: 800_000, gzip: 250_000 } as const;

/** Bytes that the coarse world may have, as it shows at the smallest scales only. */
export const worldBudget = { raw: 45_000, gzip: 16_000 } as const;

export interface FileSize {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Size in bytes as it stands and after gzip -9. */
export function sizeOf(file: string): FileSize {
  const bytes = readFileSync(file);
  return {
    name: basename(file),
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  };
}
