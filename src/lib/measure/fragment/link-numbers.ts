import { normalLongitude } from '#lib/geo/angles.ts';
import type { Position } from '#lib/geo/position.ts';

/** Decimals of a degree in links unless more are asked for, 11 mm: what RFC 7946 files carry too. */
const positionDecimals = 7;

/** Decimals of a tolerance in per cent. */
export const percentDecimals = 1;

/** Plain decimal notation without trailing zeros or a negative zero, with at most so many decimals. */
export function linkNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`A link cannot carry the number ${String(value)}.`);
  }
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

/** `longitude,latitude` in degrees, as in GeoJSON; longitudes of other turns are brought to ±180. */
export function linkPosition(
  [longitude, latitude]: Position,
  decimals: number = positionDecimals,
): string {
  return `${linkNumber(normalLongitude(longitude), decimals)},${linkNumber(latitude, decimals)}`;
}

/** Reads plain decimal notation, at most 20 characters; null for anything else. */
export function readLinkNumber(text: string): number | null {
  return text.length <= 20 && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) + 0 : null;
}

/** Reads `longitude,latitude`. */
export function readLinkPosition(text: string): Position | 'malformed' | 'out-of-range' {
  const [longitudeText = '', latitudeText = '', ...rest] = text.split(',');
  const longitude = readLinkNumber(longitudeText);
  const latitude = readLinkNumber(latitudeText);
  if (longitude === null || latitude === null || rest.length > 0) return 'malformed';
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnEarth ? [longitude, latitude] : 'out-of-range';
}

/** Percent-decodes; null when the escapes are broken. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
