import type { DistanceRange } from '#lib/case/border-measures.ts';
import type { MeasuredRange, Verdict } from './claim-test.ts';

/** True where the two share a length; their ends belong to them. */
export const rangesMeet = (a: DistanceRange, b: DistanceRange): boolean =>
  a.lowMetres <= b.highMetres && b.lowMetres <= a.highMetres;

const holds = ({ lowMetres, highMetres }: DistanceRange, metres: number) =>
  lowMetres <= metres && metres <= highMetres;

/**
 * Whether a measurement agrees with a claim. It does where the measured value lies within what the
 * claim allows, or the whole measured range where there is no single value; it does not where no part
 * of the range lies within. Otherwise, and where nothing could be measured, it cannot be told.
 */
export function verdictOf(allowed: DistanceRange, measured: MeasuredRange | null): Verdict {
  if (measured === null) return 'cannot-be-told';
  const { valueMetres, lowMetres, highMetres } = measured;
  const agrees =
    valueMetres === null
      ? holds(allowed, lowMetres) && holds(allowed, highMetres)
      : holds(allowed, valueMetres);
  if (agrees) return 'agrees';
  return rangesMeet(allowed, measured) ? 'cannot-be-told' : 'disagrees';
}
