import type { BorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { BorderSide, NearestOnBorder } from './border-nearest.ts';
import { geodesicInverse } from './geodesic-inverse.ts';
import type { Position } from './position.ts';

/** How far a place is from a border, on both earth models, and where that is measured to. */
export interface BorderDistance {
  /** The point of the border that is measured to. */
  readonly nearest: NearestOnBorder;
  /** WGS 84 length in metres of the line from the place to that point, good to 1 micrometre. */
  readonly wgs84Metres: number;
  /** Great-circle length in metres of the same line on Turf's sphere. */
  readonly sphereMetres: number;
  /** WGS 84 bearing at the place towards the border, clockwise from north in [0, 360). */
  readonly bearingDegrees: number;
  readonly side: BorderSide;
}

/**
 * Distance from a place to a border: to the true nearest point of its great-circle segments (see
 * `nearestOnBorder`), measured by GeographicLib on WGS 84 and on Turf's sphere.
 *
 * @param position any finite longitude, latitude within ±90.
 */
export function borderDistance(index: BorderIndex, position: Position): BorderDistance {
  const nearest = nearestOnBorder(index, position);
  const { metres, initialBearingDegrees } = geodesicInverse(position, nearest.position);
  return {
    nearest,
    wgs84Metres: metres,
    sphereMetres: nearest.sphereMetres,
    bearingDegrees: initialBearingDegrees,
    side: nearest.side,
  };
}
