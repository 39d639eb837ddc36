import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Place } from './model.ts';

/** A border line that distances are counted to. */
export interface BorderDataset {
  readonly id: string;
  readonly index: BorderIndex;
}

/** Distance of a place from one border dataset. */
export interface BorderMeasure {
  readonly dataset: string;
  /** Geodesic length on WGS 84, in metres. */
  readonly wgs84Metres: number;
  /** Great-circle length on a sphere of radius 6371008.8 m, in metres. */
  readonly sphereMetres: number;
  readonly nearest: Position;
  /** Initial bearing of the geodesic from the place to the nearest point. */
  readonly bearingDegrees: number;
}

/**
 * Distance of a place from each border dataset, in their order. Empty where the place is no point:
 * an area, a line and an unlocated place have no one distance.
 */
export function borderMeasures(
  place: Pick<Place, 'location'>,
  datasets: readonly BorderDataset[],
): BorderMeasure[] {
  const { location } = place;
  if (location.kind !== 'point') return [];
  return datasets.map(({ id, index }) => {
    const { wgs84Metres, sphereMetres, nearest, bearingDegrees } = borderDistance(
      index,
      location.position,
    );
    return { dataset: id, wgs84Metres, sphereMetres, nearest: nearest.position, bearingDegrees };
  });
}

export interface DistanceRange {
  readonly lowMetres: number;
  readonly highMetres: number;
}

/**
 * Range of a place's border distance: every dataset's WGS 84 distance, widened by the place's radius.
 * Distance to a line changes by no more than one moves, so the true value for any of the datasets and
 * any point of the circle lies inside.
 *
 * @throws RangeError when there is no measure, as of a place that is no point.
 */
export function borderRange(
  place: Pick<Place, 'location'>,
  measures: readonly BorderMeasure[],
): DistanceRange {
  if (measures.length === 0) {
    throw new RangeError(
      `A border range needs a measure, and the location "${place.location.kind}" got none.`,
    );
  }
  const radius = place.location.kind === 'unlocated' ? 0 : place.location.uncertaintyRadiusMetres;
  const lengths = measures.map(({ wgs84Metres }) => wgs84Metres);
  return {
    lowMetres: Math.max(0, Math.min(...lengths) - radius),
    highMetres: Math.max(...lengths) + radius,
  };
}
