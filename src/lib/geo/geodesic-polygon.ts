import { normalLongitude } from './angles.ts';
import type { Position } from './position.ts';
import type { wgs84 } from './wgs84.ts';

/** One of GeographicLib's earths: WGS 84, or a sphere when its flattening is 0. */
export type Earth = typeof wgs84;

/**
 * Area in square metres that a closed ring of shortest lines encloses on an earth (Karney 2013,
 * GeographicLib's PolygonArea), at most half of the earth: positive when that side lies to the left.
 */
export function polygonAreaSquareMetres(earth: Earth, ring: readonly Position[]): number {
  const polygon = earth.Polygon(false);
  for (const [longitude, latitude] of ring) {
    // The library counts how often a ring goes round the Earth, and miscounts edges over a pole when
    // longitudes lie beyond ±180: the answer is then half of the Earth off.
    polygon.AddPoint(latitude, normalLongitude(longitude));
  }
  return polygon.Compute(false, true).area ?? NaN;
}
