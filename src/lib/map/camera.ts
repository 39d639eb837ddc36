import type { Position } from '#lib/geo/position.ts';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Space, in CSS pixels, that panels cover at each side of the map. */
export interface MapPadding {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the map looks at. */
export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Smallest box round all positions. Throws without positions. */
export function boundsOf(positions: Iterable<Position>): Bounds {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  if (west === Infinity) throw new Error('boundsOf needs at least one position, got none.');
  return [west, south, east, north];
}

const EQUATOR_METRES = 40_075_016.7;

/**
 * Highest zoom at which a place known to within a radius may be shown: its circle of uncertainty then
 * spans a fifth of a 400 px map at the least, so the picture never looks finer than what is known.
 */
export function maxZoomForRadius(radiusMetres: number, latitudeDegrees: number): number {
  const smallestDiameterPx = 80;
  const metresPerPixel = (2 * radiusMetres) / smallestDiameterPx;
  const parallelMetres = EQUATOR_METRES * Math.cos((latitudeDegrees * Math.PI) / 180);
  const zoom = Math.log2(parallelMetres / (512 * metresPerPixel));
  return Math.max(0, Math.min(12, zoom));
}
