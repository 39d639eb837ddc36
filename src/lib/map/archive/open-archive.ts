import { Compression, PMTiles, TileType, type Header } from 'pmtiles';
import type { Bounds } from '../camera.ts';
import { archiveProblemAt, type ArchiveProblem } from './archive-problem.ts';
import { readArchiveMetadata, type ArchiveMetadata } from './archive-metadata.ts';

/** A PMTiles archive of vector tiles, of which the header and the metadata have been read. */
export interface Archive extends ArchiveMetadata {
  readonly url: string;
  readonly tiles: PMTiles;
  readonly encoding: 'mvt' | 'mlt';
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Null where the archive gives none that make sense. */
  readonly bounds: Bounds | null;
}

const DEEPEST_ZOOM = 24;

/** Opens an archive by range requests: two for an archive that is as it should be, one more for one that is not. */
export async function openArchive(url: string): Promise<Archive | ArchiveProblem> {
  try {
    const tiles = new PMTiles(url);
    const header = await tiles.getHeader();
    if (!isReadable(header)) return 'not-pmtiles';
    const encoding = encodingOf(header);
    if (encoding === null) return 'not-vector';
    const metadata = readArchiveMetadata(await tiles.getMetadata());
    if (metadata.layers.length === 0) return 'no-layers';
    return {
      ...{ url, tiles, encoding, ...metadata },
      minZoom: Math.min(header.minZoom, DEEPEST_ZOOM),
      maxZoom: Math.min(header.maxZoom, DEEPEST_ZOOM),
      bounds: boundsOfHeader(header),
    };
  } catch {
    return archiveProblemAt(url);
  }
}

function isReadable({ specVersion, minZoom, maxZoom, tileCompression }: Header): boolean {
  const isPacked = [Compression.Brotli, Compression.Zstd].includes(tileCompression);
  return specVersion === 3 && minZoom <= maxZoom && !isPacked;
}

function encodingOf({ tileType }: Header): Archive['encoding'] | null {
  if (tileType === TileType.Mvt) return 'mvt';
  return tileType === TileType.Mlt ? 'mlt' : null;
}

/** The box of an archive; null where it is none, or nothing was written in its place. */
export function boundsOfHeader(
  header: Pick<Header, 'minLon' | 'minLat' | 'maxLon' | 'maxLat'>,
): Bounds | null {
  const { minLon: west, minLat: south, maxLon: east, maxLat: north } = header;
  const isEmpty = west === 0 && south === 0 && east === 0 && north === 0;
  const isBox = west >= -180 && south >= -90 && east <= 180 && north <= 90;
  if (isEmpty || !isBox || west > east || south > north) return null;
  return [west, south, east, north];
}
