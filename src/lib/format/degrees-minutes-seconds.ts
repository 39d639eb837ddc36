import type { SexagesimalPrecision } from './coordinate-precision.ts';
import { roundToDecimals } from './round.ts';
import { normalLongitude } from '#lib/geo/angles.ts';
import type { Position } from '#lib/geo/position.ts';

/**
 * A position in degrees, minutes and seconds, latitude first: `26°58′18.7″N 64°05′40.5″E`, or
 * `26°58′N 64°06′E` in whole minutes. Western digits, as for decimal degrees.
 */
export function formatDegreesMinutesSeconds(
  position: Position,
  precision: SexagesimalPrecision,
): string {
  const longitude = normalLongitude(position[0]);
  const latitude = position[1];
  return `${angle(latitude, precision, 'N', 'S')} ${angle(longitude, precision, 'E', 'W')}`;
}

function angle(
  degrees: number,
  precision: SexagesimalPrecision,
  positive: string,
  negative: string,
): string {
  const decimals = precision === 'minutes' ? 0 : precision;
  const perDegree = precision === 'minutes' ? 60 : 3600;
  const total = roundToDecimals(Math.abs(degrees) * perDegree, decimals);
  const letter = degrees < 0 && total > 0 ? negative : positive;
  const wholeDegrees = Math.floor(total / perDegree);
  const rest = roundToDecimals(total - wholeDegrees * perDegree, decimals);
  if (precision === 'minutes') return `${String(wholeDegrees)}°${padded(rest, 0)}′${letter}`;
  const minutes = Math.floor(rest / 60);
  const seconds = padded(roundToDecimals(rest - minutes * 60, decimals), decimals);
  return `${String(wholeDegrees)}°${padded(minutes, 0)}′${seconds}″${letter}`;
}

function padded(value: number, decimals: number): string {
  return value.toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');
}
