const mostSteps = 4;

/**
 * Round numbers from 0 up to a highest count, in steps of 1, 2 or 5 times a power of ten: at most five. They
 * are counts of people, so never fractions.
 */
export function countTicks(highest: number): readonly number[] {
  const least = highest / mostSteps;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(least, 1))));
  const step = ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
