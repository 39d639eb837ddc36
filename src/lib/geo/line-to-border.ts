import type { BorderIndex } from './border-index.ts';
import { ClosestToBorder } from './closest-to-border.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

/** How far a line or an area is from a border, on both earth models, and between which points. */
export interface ShapeToBorder {
  /** Where the shape is nearest to the border, longitude in [-180, 180]. */
  readonly from: Position;
  /** Where the border is nearest to the shape, longitude in [-180, 180]; the same point where they meet. */
  readonly to: Position;
  /** WGS 84 length in metres of the line between the two. */
  readonly wgs84Metres: number;
  /** Great-circle length in metres of the same line on Turf's sphere. */
  readonly sphereMetres: number;
  /** Whether the line, or the area's outline, crosses the border or touches it within 2 micrometres. */
  readonly crosses: boolean;
}

/**
 * Shortest distance from a line to a border, found on the sphere as `nearestOnBorder` does and measured
 * there on both earth models; 0 where they meet. The line's legs are WGS 84 geodesics, followed within
 * 1.1 mm; the border's segments are great circles. Of several points as near one is given. A line of one
 * position is as far as that position.
 *
 * A line of 10,000 positions takes some 10 to 300 ms; a leg all of which is equally far takes up to 100 ms.
 *
 * @throws RangeError when the line has no position, or one that is not a finite longitude and a latitude.
 */
export function lineToBorder(index: BorderIndex, line: readonly Position[]): ShapeToBorder {
  if (line.length === 0) throw new RangeError('A line needs at least one position, not none.');
  const search = new ClosestToBorder(index);
  const stops = line.map((position) => search.stopAt(onEarth(position)));
  for (const [i, end] of stops.entries()) search.searchLeg(stops[i - 1] ?? end, end);
  const { from, to, radians } = search.closest;
  return {
    from,
    to,
    wgs84Metres: geodesicMetres(from, to),
    sphereMetres: radians * sphereRadiusMetres,
    crosses: radians === 0,
  };
}

function onEarth(position: Position): Position {
  const [longitude, latitude] = position;
  if (Number.isFinite(longitude) && Math.abs(latitude) <= 90) return position;
  throw new RangeError(
    `A position of a line must be a longitude and a latitude in degrees, not [${position.join(', ')}].`,
  );
}
