import { metresPerDegree } from './degree-metres.ts';
import { leadingExponent } from './round.ts';

/** How fine degrees, minutes and seconds are written: whole minutes, or seconds with so many decimals. */
export type SexagesimalPrecision = 'minutes' | 0 | 1 | 2 | 3 | 4;

/** Digits per axis of an MGRS reference: 5 is 1 m, 0 is the 100 km square. */
export type MgrsDigits = 0 | 1 | 2 | 3 | 4 | 5;

/** Digits of a plus code: 11 is about 3 m, 10 is 14 m, 8 is 275 m, 6 is 5.5 km, 4 is 110 km. */
export type PlusCodeDigits = 4 | 6 | 8 | 10 | 11;

const finestDecimals = 7;

/**
 * Decimals of a degree that a position known within a radius deserves: the last one stands for no less
 * than the leading digit of the radius (100 m: 4, 1 km: 3, 20 km: 1). 0 gives 7, which is 11 mm.
 *
 * @throws RangeError when the radius is negative or not a finite number.
 */
export function decimalsForRadius(radiusMetres: number): number {
  assertRadius(radiusMetres);
  if (radiusMetres === 0) return finestDecimals;
  return clamp(-leadingExponent(radiusMetres / metresPerDegree), 0, finestDecimals);
}

/** The same for degrees, minutes and seconds; the coarsest is whole minutes, 1.9 km. */
export function sexagesimalPrecisionForRadius(radiusMetres: number): SexagesimalPrecision {
  assertRadius(radiusMetres);
  if (radiusMetres === 0) return 4;
  if (radiusMetres >= metresPerDegree / 60) return 'minutes';
  const decimals = clamp(-leadingExponent((radiusMetres / metresPerDegree) * 3600), 0, 4);
  return ([0, 1, 2, 3, 4] as const)[decimals] ?? 4;
}

/** The same for MGRS: squares of 1 m, 10 m, … 100 km. */
export function mgrsDigitsForRadius(radiusMetres: number): MgrsDigits {
  assertRadius(radiusMetres);
  if (radiusMetres === 0) return 5;
  return ([0, 1, 2, 3, 4, 5] as const)[clamp(5 - leadingExponent(radiusMetres), 0, 5)] ?? 5;
}

/** The same for plus codes: the finest whose cell is at least a tenth of the radius high. */
export function plusCodeDigitsForRadius(radiusMetres: number): PlusCodeDigits {
  assertRadius(radiusMetres);
  const tenthDegrees = radiusMetres / metresPerDegree / 10;
  if (tenthDegrees <= 1 / 40_000) return 11;
  if (tenthDegrees <= 1 / 8000) return 10;
  if (tenthDegrees <= 1 / 400) return 8;
  return tenthDegrees <= 1 / 20 ? 6 : 4;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function assertRadius(radiusMetres: number): void {
  if (!Number.isFinite(radiusMetres) || radiusMetres < 0) {
    throw new RangeError(`A radius must be at least 0 metres, not ${String(radiusMetres)}.`);
  }
}
