import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import type { Place } from './model.ts';

/** Smallest and largest distance from the border along an area's outline or a line, in metres on WGS 84. */
export interface GeometrySpan {
  readonly lowMetres: number;
  readonly highMetres: number;
}

const STEP_METRES = 1000;

/**
 * How near to the border and how far from it the outline of an area or a line runs, sampled every
 * kilometre: right to 500 m. Null for points and places without a position. An area that the border
 * runs through comes as near as 0.
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
    return geodesicLine(from, to, { maxStepMetres: STEP_METRES }).map((position) =>
      borderDistance(index, position),
    );
  });
  const lengths = distances.map(({ wgs84Metres }) => wgs84Metres);
  const crosses = new Set(distances.map(({ side }) => side)).size > 1;
  return { lowMetres: crosses ? 0 : Math.min(...lengths), highMetres: Math.max(...lengths) };
}
