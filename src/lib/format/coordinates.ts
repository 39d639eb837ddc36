import {
  decimalsForRadius,
  mgrsDigitsForRadius,
  plusCodeDigitsForRadius,
  sexagesimalPrecisionForRadius,
} from './coordinate-precision.ts';
import { formatDecimalDegrees } from './decimal-degrees.ts';
import { formatDegreesMinutesSeconds } from './degrees-minutes-seconds.ts';
import { formatMgrs } from './mgrs.ts';
import type { CoordinateNotation } from './parsed-coordinates.ts';
import { formatPlusCode } from './plus-code.ts';
import type { Position } from '#lib/geo/position.ts';

/** The notations in the order in which they are offered. */
export const coordinateNotations: readonly CoordinateNotation[] = [
  'dd',
  'dms',
  'mgrs',
  'plus-code',
];

/**
 * A position in one of the notations, no finer than it is known: `radiusMetres` is the radius of its
 * uncertainty, 0 for an exact one.
 *
 * @returns null where the notation has no name for the position (MGRS near the poles).
 * @throws RangeError when the radius is negative or not a finite number.
 */
export function formatPosition(
  position: Position,
  notation: CoordinateNotation,
  radiusMetres: number,
): string | null {
  switch (notation) {
    case 'dd':
      return formatDecimalDegrees(position, decimalsForRadius(radiusMetres));
    case 'dms':
      return formatDegreesMinutesSeconds(position, sexagesimalPrecisionForRadius(radiusMetres));
    case 'mgrs':
      return formatMgrs(position, mgrsDigitsForRadius(radiusMetres));
    case 'plus-code':
      return formatPlusCode(position, plusCodeDigitsForRadius(radiusMetres));
  }
}
