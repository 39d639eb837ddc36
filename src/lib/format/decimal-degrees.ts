import { roundToDecimals } from './round.ts';
import { normalLongitude } from '#lib/geo/angles.ts';
import type { Position } from '#lib/geo/position.ts';

/**
 * `letters` says which number is which and is for people; `signed` is what most map sites take:
 * latitude first, south and west negative.
 */
export type DecimalDegreesStyle = 'letters' | 'signed';

/**
 * A position in decimal degrees, latitude first: `26.97186° N, 64.09459° E` or `26.97186, 64.09459`.
 * The digits are always Western ones with a decimal point, so that the text can be copied elsewhere.
 */
export function formatDecimalDegrees(
  position: Position,
  decimals: number,
  style: DecimalDegreesStyle = 'letters',
): string {
  const longitude = normalLongitude(position[0]);
  const latitude = position[1];
  if (style === 'signed') {
    return `${fixed(latitude, decimals)}, ${fixed(longitude, decimals)}`;
  }
  return `${withLetter(latitude, decimals, 'N', 'S')}, ${withLetter(longitude, decimals, 'E', 'W')}`;
}

function withLetter(degrees: number, decimals: number, positive: string, negative: string): string {
  const rounded = roundToDecimals(degrees, decimals);
  return `${fixed(Math.abs(rounded), decimals)}° ${rounded < 0 ? negative : positive}`;
}

function fixed(degrees: number, decimals: number): string {
  return roundToDecimals(degrees, decimals).toFixed(decimals);
}
