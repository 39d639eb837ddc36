/** Degrees, longitude first. */
export type Position = readonly [longitude: number, latitude: number];

/** What the map looks at, as the address says it. */
export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Positions of the case that tests click on. */
export const panjgur: Position = [64.09459, 26.97186];
export const saravan: Position = [62.3325, 27.3708];
export const kerman: Position = [57.07879, 30.28321];
/** Middles of the two areas where Koh-e-Sabz could be. */
export const candidateAreas: readonly [south: Position, north: Position] = [
  [63.689, 26.575],
  [63.737, 27.408],
];
/** Nothing of the case is within 50 km. */
export const emptyGround: Position = [65.6, 27.9];

const TILE_PX = 512;

/** In the middle of a straight part of the border, and 4 km east of it. */
export const onBorder: Position = [63.2522, 26.997835];
export const besideBorder: Position = [63.2922, 26.997835];

/** Web Mercator, both axes from 0 to 1. */
function mercator([longitude, latitude]: Position): { x: number; y: number } {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/** Pixels from the middle of the map to a position. */
export function offsetFromCentre(camera: Camera, position: Position): { x: number; y: number } {
  const scale = TILE_PX * 2 ** camera.zoom;
  const centre = mercator([camera.longitude, camera.latitude]);
  const point = mercator(position);
  return { x: (point.x - centre.x) * scale, y: (point.y - centre.y) * scale };
}

/** Reads `map=zoom/latitude/longitude` from a fragment; null where it names no camera. */
export function cameraOf(fragment: string): Camera | null {
  const match = /[#&]map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(fragment);
  if (match === null) return null;
  return { zoom: Number(match[1]), latitude: Number(match[2]), longitude: Number(match[3]) };
}
