import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { straightEdgePositions } from '#lib/geo/straight-edge.ts';
import type { Place } from './model.ts';

/** Smallest and largest distance from the border along an area's outline or a line, in metres on WGS 84. */
export interface GeometrySpan {
  readonly lowMetres: number;
  readonly highMetres: number;
}

const STEP_METRES = 1000;

/**
 * How near to the border and how far from it the outline of an area or a line runs, whose edges are
 * straight in longitude and latitude, sampled every kilometre: right to 500 m. Null for points and places
 * without a position. An area that the border runs through comes as near as 0.
 */
export function geometrySpan(
  location: Place['location'],
  index: BorderIndex | null,
): GeometrySpan | null {
  if (index === null || location.kind === 'point' || location.kind === 'unlocated') return null;
  const line = location.kind === 'area' ? location.ring : location.line;
  const distances = line.flatMap((from, i) => {
    const to = line[i + 1];
    if (to === undefined) return [];
    return straightEdgePositions(from, to, STEP_METRES).map((position) =>
      borderDistance(index, position),
    );
  });
  const lengths = distances.map(({ wgs84Metres }) => wgs84Metres);
  // Sides also change beyond the ends of the border, where two neighbours are too far from it to have
  // it between them. The hundredth is for lengths that are not exactly perpendicular to it.
  const crosses = distances.some((here, i) => {
    const before = distances[i - 1] ?? here;
    return here.side !== before.side && here.wgs84Metres + before.wgs84Metres <= 1.01 * STEP_METRES;
  });
  return {
    lowMetres: crosses ? 0 : lengths.reduce((a, b) => Math.min(a, b), Infinity),
    highMetres: lengths.reduce((a, b) => Math.max(a, b), 0),
  };
}
