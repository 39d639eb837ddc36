import { metresPerUnit, unitsOfSystem } from './units.ts';
import type { LengthUnit, UnitSystem } from './units.ts';
import { leadingExponent, roundToDecimals } from './round.ts';

/** A unit and the decimals to show in it; negative decimals round to tens, hundreds, … */
export interface LengthScale {
  readonly unit: LengthUnit;
  readonly decimals: number;
}

/**
 * Chooses the unit of a length and how many decimals it deserves: `digits` significant digits, but
 * whole units are never rounded away for that, and the last digit stands no lower than the leading
 * digit of `resolutionMetres` (the usual rule for stating a value with its uncertainty, GUM 7.2.6).
 * `resolutionMetres` 0 means that nothing limits the digits.
 */
export function lengthScale(
  metres: number,
  system: UnitSystem,
  resolutionMetres: number,
  digits: number,
): LengthScale {
  const { short, long, longFromMetres } = unitsOfSystem[system];
  const small = scaleIn(short, metres, resolutionMetres, digits);
  const shown = roundToDecimals(metres / metresPerUnit[short], small.decimals);
  const isLong =
    Math.abs(shown) * metresPerUnit[short] >= longFromMetres ||
    resolutionMetres >= metresPerUnit[long];
  return isLong ? scaleIn(long, metres, resolutionMetres, digits) : small;
}

function scaleIn(
  unit: LengthUnit,
  metres: number,
  resolution: number,
  digits: number,
): LengthScale {
  const value = Math.abs(metres) / metresPerUnit[unit];
  const wholeDigits = value >= 1 ? leadingExponent(value) + 1 : 1;
  const wanted = Math.max(0, digits - wholeDigits);
  if (resolution === 0) return { unit, decimals: wanted };
  const finest = -leadingExponent(resolution / metresPerUnit[unit]);
  return { unit, decimals: Math.min(wanted, finest) };
}
