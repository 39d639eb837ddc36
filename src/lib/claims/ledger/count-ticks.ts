import { roundAbove } from '#lib/format/round.ts';

const mostSteps = 4;

/**
 * Round numbers from 0 up to a highest count, in steps of 1, 2 or 5 times a power of ten: at most five. They
 * are counts of people, so never fractions.
 */
export function countTicks(highest: number): readonly number[] {
  const step = roundAbove(Math.max(1, highest / mostSteps));
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
