import type { FeatureCollection } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

const urls = import.meta.glob<string>('/geodata/borders/*.geojson', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A border line as loaded. */
export interface LoadedBorder {
  readonly id: string;
  readonly collection: FeatureCollection;
  /** The same line to measure on. */
  readonly line: readonly Position[];
}

const loads = new Map<string, Promise<LoadedBorder>>();

/**
 * Loads a border dataset, once however often it is asked for. Rejects where the file is missing or
 * broken; the next call tries again.
 */
export function loadBorder(id: string): Promise<LoadedBorder> {
  const known = loads.get(id);
  if (known !== undefined) return known;
  const load = fetchBorder(id);
  loads.set(id, load);
  load.catch(() => loads.delete(id));
  return load;
}

async function fetchBorder(id: string): Promise<LoadedBorder> {
  const url = urls[`/geodata/borders/${id}.geojson`];
  if (url === undefined) throw new Error(`There is no border dataset ${id}.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}.`);
  const line = lineOf(await jsonOf(response));
  if (line === null) throw new Error(`${url} holds no line.`);
  const geometry = { type: 'LineString' as const, coordinates: line.map(([x, y]) => [x, y]) };
  return {
    id,
    collection: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { id }, geometry }],
    },
    line,
  };
}

/** The content as JSON, or null where it is something else, such as a page that says the file is gone. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** The positions of a GeoJSON line feature, or null where the value is something else. */
function lineOf(value: unknown): Position[] | null {
  const feature = value as { geometry?: { type?: unknown; coordinates?: unknown } | null } | null;
  if (feature?.geometry?.type !== 'LineString') return null;
  const { coordinates } = feature.geometry;
  if (!Array.isArray(coordinates) || coordinates.length < 2) return null;
  const isPosition = (item: unknown): item is Position =>
    Array.isArray(item) && Number.isFinite(item[0]) && Number.isFinite(item[1]);
  return coordinates.every(isPosition) ? coordinates : null;
}
