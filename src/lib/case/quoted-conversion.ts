import { quotedMetres } from './quoted-metres.ts';
import type { DistanceFigure } from './schema/claim.ts';

/** A report's own conversion beside the exact one, both in the unit it converted to. */
export interface ConversionTest {
  /** The quoted length in the other unit, unrounded. */
  readonly exact: number;
  /** The exact one rounded as the report rounded. */
  readonly rounded: number;
  readonly agrees: boolean;
}

/**
 * Whether a report's conversion of its figure is right: the exact conversion, rounded to the last digit
 * of the report's own that is not zero, gives the same number. So 1000 km are 620 mi, and 60 km are
 * 37 mi. Null where the report converts nothing.
 */
export function testConversion({ quoted, conversion }: DistanceFigure): ConversionTest | null {
  if (conversion === undefined) return null;
  const exact = quotedMetres(quoted) / quotedMetres({ value: 1, unit: conversion.unit });
  const step = lastDigitStep(conversion.value);
  const rounded = Number((Math.round(exact / step) * step).toPrecision(15));
  return { exact, rounded, agrees: rounded === conversion.value };
}

/** Value of one in the last digit that is not zero: 1 for 37, 10 for 620, 0.1 for 37.5; 1 for zero. */
function lastDigitStep(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  // Below the smallest number there is none to round to.
  return Number(`1e${Number(exponent) - decimals}`) || Number.MIN_VALUE;
}
