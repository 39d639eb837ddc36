import { linkNumber, readLinkNumber } from './link-numbers.ts';
import type { Camera } from './view-fragment.ts';
import { normalLongitude } from '#lib/geo/angles.ts';

const zoomDecimals = 2;

/**
 * `zoom/latitude/longitude`, in the order and with the decimals of MapLibre's own hash: the zoom to two
 * decimals and the centre to about half a pixel of a 512-pixel tile.
 */
export function encodeCamera({ zoom, latitude, longitude }: Camera): string {
  const zoomText = linkNumber(zoom, zoomDecimals);
  const decimals = cameraDecimals(Number(zoomText));
  const center = [latitude, normalLongitude(longitude)].map((value) => linkNumber(value, decimals));
  return [zoomText, ...center].join('/');
}

/** Decimals of the centre's coordinates at a zoom level, as MapLibre's hash has them. */
export function cameraDecimals(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((2 ** zoom * 512) / 360 / 0.5)));
}

/** Reads what `encodeCamera` wrote; a bearing and a pitch after it are ignored. */
export function decodeCamera(text: string): Camera | 'malformed' | 'out-of-range' {
  const numbers = text.split('/', 6).map(readLinkNumber);
  const [zoom = null, latitude = null, longitude = null] = numbers;
  const isWellFormed = numbers.length <= 5 && !numbers.includes(null);
  if (!isWellFormed || zoom === null || latitude === null || longitude === null) return 'malformed';
  const isOnMap = zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnMap ? { zoom, latitude, longitude } : 'out-of-range';
}
