import { roundAbove } from '#lib/format/round.ts';

/** A row of an interval chart: lengths from low to high, which may have no end. */
export interface Interval {
  readonly lowMetres: number;
  readonly highMetres: number;
}

/** The part of a number line that a chart shows, with round marks on it. */
export interface IntervalAxis {
  readonly lowMetres: number;
  readonly highMetres: number;
  /** Round numbers of the unit, in it. */
  readonly ticks: readonly number[];
}

/** An axis that begins at zero unless the lengths are so alike that their difference would be lost. */
const ALIKE = 0.5;
/** Room beyond the ends, as a share of what is shown. */
const MARGIN = 0.06;
const MOST_TICKS = 5;

/**
 * The axis on which all intervals of a chart stand, with at most five ticks at multiples of 1, 2 or 5
 * times a power of ten. Ends that are no finite number do not count.
 *
 * @param metresPerUnit of the unit that the ticks are round in.
 */
export function intervalAxis(intervals: readonly Interval[], metresPerUnit: number): IntervalAxis {
  const ends = intervals
    .flatMap(({ lowMetres, highMetres }) => [lowMetres, highMetres])
    .filter(Number.isFinite);
  const greatest = Math.max(0, ...ends);
  const least = ends.length === 0 ? 0 : Math.min(...ends);
  const isZoomed = least > ALIKE * greatest;
  // What is too small beside the rest to be told apart gives no width.
  const tooSmall = 1e-9 * Math.max(greatest, metresPerUnit);
  const spread = greatest - (isZoomed ? least : 0);
  const width = [spread, greatest].find((metres) => metres > tooSmall) ?? metresPerUnit;
  const lowMetres = isZoomed ? Math.max(0, least - width * MARGIN) : 0;
  const highMetres = greatest + width * MARGIN;
  return { lowMetres, highMetres, ticks: roundTicks(lowMetres, highMetres, metresPerUnit) };
}

function roundTicks(lowMetres: number, highMetres: number, metresPerUnit: number): number[] {
  const [low, high] = [lowMetres / metresPerUnit, highMetres / metresPerUnit];
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const step = roundAbove((span / MOST_TICKS) * (1 - 1e-9));
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  if (!(count > 0)) return [];
  return Array.from({ length: Math.min(count, MOST_TICKS + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
