import { formatInUnit } from './length-number-format.ts';
import { formatNumber } from './number.ts';
import type { LengthUnit } from './units.ts';

/** A length as a report gave it. */
export interface QuotedLength {
  readonly value: number;
  readonly unit: LengthUnit;
}

/** More decimals than any report gives. */
const MOST_DECIMALS = 6;

/** A quoted length in its own unit with the decimals it was given, such as `60 km` or `37.5 mi`. */
export const formatQuotedLength = ({ value, unit }: QuotedLength, locale: string): string =>
  formatInUnit(value, unit, decimalsOf(value), locale);

/** The bare number of a quoted length, for a span whose other end carries the unit. */
export const formatQuotedNumber = ({ value }: QuotedLength, locale: string): string =>
  formatNumber(value, locale, decimalsOf(value));

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const fraction = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.min(MOST_DECIMALS, Math.max(0, fraction - Number(exponent)));
}
