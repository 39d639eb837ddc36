import { radiansPerDegree } from './angles.ts';

/** Width of the whole world in CSS pixels at zoom 0, as MapLibre counts zooms (512-pixel tiles). */
const WORLD_PIXELS = 512;

/** Upper edge of the square Web Mercator world in degrees: atan(sinh π), 85.051129°. */
export const mercatorEdgeDegrees = Math.atan(Math.sinh(Math.PI)) / radiansPerDegree;

/** Northing on Web Mercator (EPSG:3857) of the tangent of a latitude, as eastings are in radians of longitude. */
export const mercatorNorthing = (latitudeTangent: number): number => Math.asinh(latitudeTangent);

/**
 * CSS pixels that a radian of longitude takes on the map.
 *
 * @throws RangeError when the zoom is not zero or more.
 */
export function pixelsPerRadian(zoom: number): number {
  if (!(zoom >= 0)) throw new RangeError(`A zoom must be zero or more, not ${zoom}.`);
  return (WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI);
}
