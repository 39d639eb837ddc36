import type { Position } from '#lib/geo/position.ts';

/** A point in pixels, counted to the right and down. */
export type Pixel = readonly [x: number, y: number];

/**
 * Spherical Mercator as web maps draw it (EPSG:3857), with the whole world from 0 to 1: x to the
 * right of 180° W, y down from 85.0511° N. Longitudes beyond 180° run on.
 */
export function mercator([longitude, latitude]: Position): Pixel {
  const phi = (latitude * Math.PI) / 180;
  return [0.5 + longitude / 360, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

/** Latitude in degrees of a y of `mercator`. */
export function mercatorLatitude(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
