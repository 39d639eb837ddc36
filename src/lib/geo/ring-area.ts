import { polygonAreaSquareMetres } from './geodesic-polygon.ts';
import type { Position } from './position.ts';
import { wgs84 } from './wgs84.ts';

/**
 * Area in square metres that a closed ring of geodesics encloses on WGS 84 (Karney 2013, GeographicLib's
 * PolygonArea): positive when it runs counter-clockwise, negative when clockwise. Good to about
 * 0.1 m² per edge. The first position may be repeated last. Any longitude is accepted; a latitude beyond
 * ±90 gives NaN.
 */
export function ringAreaSquareMetres(ring: readonly Position[]): number {
  return polygonAreaSquareMetres(wgs84, ring);
}
