import geodesic from 'geographiclib-geodesic';
import { polygonAreaSquareMetres } from './geodesic-polygon.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

const sphere = new geodesic.Geodesic.Geodesic(sphereRadiusMetres, 0);

/**
 * Area in square metres that a closed ring of great circles encloses on Turf's sphere: positive when it
 * runs counter-clockwise, negative when clockwise. Good to about 0.1 m². (Turf's own `area` joins
 * positions by other lines.) The first position may be repeated last. Any longitude is accepted; a
 * latitude beyond ±90 gives NaN.
 */
export function ringSphereAreaSquareMetres(ring: readonly Position[]): number {
  return polygonAreaSquareMetres(sphere, ring);
}
