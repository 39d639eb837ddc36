import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';

/** Side in CSS pixels of the world's square at zoom 0, as MapLibre counts. */
const WORLD_PX = 512;

/**
 * Metres on the ground that one CSS pixel of a Web Mercator map spans from east to west at a latitude, on
 * WGS 84. North and south of it the same pixel spans less or more.
 */
export function metresPerPixel(zoom: number, latitudeDegrees: number): number {
  const pixelDegrees = 360 / (WORLD_PX * 2 ** zoom);
  return geodesicMetres([0, latitudeDegrees], [pixelDegrees, latitudeDegrees]);
}
