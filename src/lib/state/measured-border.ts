import { borderDistance, type BorderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex, type BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { loadBorder } from './border.ts';

const indexes = new WeakMap<readonly Position[], BorderIndex>();

/** A border dataset to measure on, prepared once. Rejects where it cannot be loaded. */
export async function loadBorderIndex(id: string): Promise<BorderIndex> {
  const { line } = await loadBorder(id);
  const known = indexes.get(line);
  if (known !== undefined) return known;
  const index = buildBorderIndex(line);
  indexes.set(line, index);
  return index;
}

/** The distance from a position to a border dataset. Rejects where that cannot be loaded. */
export const distanceToBorder = async (id: string, from: Position): Promise<BorderDistance> =>
  borderDistance(await loadBorderIndex(id), from);

/** A position's distance to one border dataset. */
export interface DatasetDistance {
  readonly dataset: string;
  readonly distance: BorderDistance;
}

/** The distances from a position to border datasets, in their order; those that cannot be loaded are left out. */
export async function distancesToBorders(
  ids: readonly string[],
  from: Position,
): Promise<readonly DatasetDistance[]> {
  const measured = await Promise.allSettled(
    ids.map(async (dataset) => ({ dataset, distance: await distanceToBorder(dataset, from) })),
  );
  return measured.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
