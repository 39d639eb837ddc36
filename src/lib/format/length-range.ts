import { formatInUnit, formatRangeInUnit } from './length-number-format.ts';
import { lengthScale } from './length-unit.ts';
import { roundToDecimals } from './round.ts';
import { metresPerUnit } from './units.ts';
import type { LengthUnit, UnitSystem } from './units.ts';

/** Smallest and largest length that is possible, in metres. */
export interface LengthRange {
  readonly lowMetres: number;
  readonly highMetres: number;
}

/** A length and its range, rounded alike, in one unit. */
export interface RoundedLength {
  readonly unit: LengthUnit;
  /** Decimals that were kept; negative where tens or more were rounded. */
  readonly decimals: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Rounds a length to what its range supports, for headlines such as "about 77 km, 72–84": the last
 * digit kept is the leading digit of half the range. The ends are rounded like the
 * value: a range to the last digit that the uncertainty supports says no more than that. A range without width keeps three digits.
 *
 * @throws RangeError when the range does not hold the value.
 */
export function roundedToUncertainty(
  valueMetres: number,
  range: LengthRange,
  units: UnitSystem,
): RoundedLength {
  const { lowMetres, highMetres } = range;
  if (!(
    lowMetres <= valueMetres &&
    valueMetres <= highMetres &&
    highMetres - lowMetres < Infinity
  )) {
    throw new RangeError(
      `The range ${String(lowMetres)} to ${String(highMetres)} m does not hold ${String(valueMetres)} m.`,
    );
  }
  const halfWidthMetres = (highMetres - lowMetres) / 2;
  const digits = halfWidthMetres === 0 ? 3 : Infinity;
  const { unit, decimals } = lengthScale(valueMetres, units, halfWidthMetres, digits);
  const perUnit = metresPerUnit[unit];
  const value = roundToDecimals(valueMetres / perUnit, decimals);
  if (halfWidthMetres === 0) return { unit, decimals, value, low: value, high: value };
  return {
    unit,
    decimals,
    value,
    low: roundToDecimals(lowMetres / perUnit, decimals),
    high: roundToDecimals(highMetres / perUnit, decimals),
  };
}

/** The texts of a headline: the value, and the range where it says more than the value. */
export interface LengthHeadline {
  /** For instance `77 km`. */
  readonly value: string;
  /** For instance `72–84 km`; null where both ends equal the value. */
  readonly range: string | null;
}

/** Writes a rounded length and its range in the reader's language. */
export function formatLengthHeadline(rounded: RoundedLength, locale: string): LengthHeadline {
  const { unit, decimals, value, low, high } = rounded;
  return {
    value: formatInUnit(value, unit, decimals, locale),
    range:
      low === value && high === value ? null : formatRangeInUnit(low, high, unit, decimals, locale),
  };
}

/**
 * Two ends of a range in one unit, such as `71.5–84.3 km`; the higher end decides the unit and has
 * three significant digits unless others are wanted. Whole units are always shown in full.
 */
export function formatLengthRange(
  { lowMetres, highMetres }: LengthRange,
  {
    units,
    locale,
    digits = 3,
  }: { readonly units: UnitSystem; readonly locale: string; readonly digits?: number },
): string {
  const { unit, decimals } = lengthScale(highMetres, units, 0, digits);
  const inUnit = (metres: number) => roundToDecimals(metres / metresPerUnit[unit], decimals);
  return formatRangeInUnit(inUnit(lowMetres), inUnit(highMetres), unit, decimals, locale);
}
