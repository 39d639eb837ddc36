import { formatNumber } from './number.ts';
import { roundToDecimals } from './round.ts';
import { normalBearing } from '#lib/geo/angles.ts';

/** The 16 points of the compass, clockwise from north: international codes, not words. */
export const compassPoints = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
] as const;

export type CompassPoint = (typeof compassPoints)[number];

/**
 * A bearing as `43.2°`, from 0° up to but not including 360°. Any number of turns is accepted; 359.96
 * with one decimal is 0.0°.
 *
 * @throws RangeError when the bearing is not a finite number.
 */
export function formatBearing(bearingDegrees: number, locale: string, decimals = 1): string {
  const rounded = roundToDecimals(finiteBearing(bearingDegrees), decimals);
  return `${formatNumber(normalBearing(rounded), locale, decimals)}°`;
}

/**
 * The nearest of the 16 compass points. A bearing halfway between two belongs to the one clockwise.
 *
 * @throws RangeError when the bearing is not a finite number.
 */
export function compassPoint(bearingDegrees: number): CompassPoint {
  const index = Math.floor(finiteBearing(bearingDegrees) / 22.5 + 0.5) % compassPoints.length;
  return compassPoints[index] ?? 'N';
}

function finiteBearing(degrees: number): number {
  if (!Number.isFinite(degrees)) {
    throw new RangeError(`A bearing must be a finite number of degrees, not ${String(degrees)}.`);
  }
  return normalBearing(degrees);
}
