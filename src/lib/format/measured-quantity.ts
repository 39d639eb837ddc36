import { areaUnitsOfSystem, squareMetresPerUnit, type AreaUnit } from './area-units.ts';
import { formatLength } from './length.ts';
import { formatLengthHeadline, roundedToUncertainty } from './length-range.ts';
import { formatNumber } from './number.ts';
import { leadingExponent, roundToDecimals } from './round.ts';
import type { UnitSystem } from './units.ts';

/** A quantity with the least and the greatest that it may be. */
export interface QuantityRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The texts of a quantity: the value, and the range where it says more than the value. */
export interface QuantityText {
  readonly value: string;
  readonly range: string | null;
}

interface QuantityFormat {
  readonly units: UnitSystem;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

/** Significant digits of a quantity that is surely what it is said to be. */
const CERTAIN_DIGITS = 4;

/** A length in metres, with no digits that its range does not support, such as `180 km` and `175–185 km`. */
export function formatMeasuredLength(
  { value, low, high }: QuantityRange,
  { units, locale }: QuantityFormat,
): QuantityText {
  if (low === high) {
    const digits = value === 0 ? 1 : CERTAIN_DIGITS;
    return { value: formatLength(value, { units, locale, digits }), range: null };
  }
  const range = { lowMetres: Math.min(low, value), highMetres: Math.max(high, value) };
  return formatLengthHeadline(roundedToUncertainty(value, range, units), locale);
}

/**
 * An area in square metres, likewise: `5,210 km²` and `5,100–5,300 km²`. Hectares stand between square metres and
 * kilometres, acres between square feet and miles.
 */
export function formatMeasuredArea(
  { value, low, high }: QuantityRange,
  { units, locale }: QuantityFormat,
): QuantityText {
  const unit = areaUnitOf(value, units);
  const per = squareMetresPerUnit[unit];
  const half = (high - low) / 2 / per;
  const shown = value / per;
  const wholeDigits = shown >= 1 ? leadingExponent(shown) + 1 : 1;
  const wanted = shown > 0 ? Math.max(0, CERTAIN_DIGITS - wholeDigits) : 0;
  const decimals = half > 0 ? Math.min(wanted, -leadingExponent(half)) : wanted;
  const text = (quantity: number) =>
    formatNumber(roundToDecimals(quantity / per, decimals), locale, decimals);
  const [valueText, lowText, highText] = [text(value), text(low), text(high)];
  return {
    value: `${valueText} ${unit}`,
    range: lowText === highText ? null : `${lowText}–${highText} ${unit}`,
  };
}

function areaUnitOf(squareMetres: number, units: UnitSystem): AreaUnit {
  const ofSystem = areaUnitsOfSystem[units];
  // Rounded to the digits that are shown, so that 999.99 ha are 1 km².
  const rounded = squareMetres > 0 ? Number(squareMetres.toPrecision(CERTAIN_DIGITS)) : 0;
  return ofSystem.findLast((unit) => rounded >= squareMetresPerUnit[unit]) ?? ofSystem[0] ?? 'm²';
}
