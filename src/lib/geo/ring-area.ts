import type { Position } from './position.ts';
import { wgs84 } from './wgs84.ts';

/**
 * Area in square metres that a closed ring of geodesics encloses on WGS 84 (Karney 2013, GeographicLib's
 * PolygonArea): positive when it runs counter-clockwise, negative when clockwise. Good to about
 * 0.1 m² per edge. The first position may be repeated last.
 */
export function ringAreaSquareMetres(ring: readonly Position[]): number {
  const polygon = wgs84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  return polygon.Compute(false, true).area ?? NaN;
}
