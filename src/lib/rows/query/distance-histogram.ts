import { roundAbove } from '#lib/format/round.ts';
import type { RowsHistogram } from '../desk.ts';
import { mark, type RowMarks } from './row-marks.ts';

const mostBins = 40;
/** A few far outliers would leave all others in the first bins: then bins end where 99 % of rows do. */
const leastUsedBins = 15;
const usualShare = 0.99;

/** Counts marked rows by distance, in at most 40 bins of 1, 2 or 5 times a power of ten metres, at least 1 m. */
export function distanceHistogram(
  marks: RowMarks,
  metres: Float64Array,
  sides: Int8Array,
): RowsHistogram {
  let most = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] === mark.in) most = Math.max(most, metres[row] as number);
  }
  for (;;) {
    const binMetres = most > mostBins ? roundAbove(most / mostBins) : 1;
    const histogram = countBins(marks, metres, sides, [binMetres, most]);
    const used = usualBins(histogram);
    if (used > leastUsedBins || binMetres === 1) return histogram;
    most = used * binMetres;
  }
}

function countBins(
  marks: RowMarks,
  metres: Float64Array,
  sides: Int8Array,
  [binMetres, most]: readonly [binMetres: number, most: number],
): RowsHistogram {
  const binCount = Math.min(mostBins, Math.floor(most / binMetres) + 1);
  const left = new Array<number>(binCount).fill(0);
  const right = new Array<number>(binCount).fill(0);
  let on = 0;
  let beyond = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] !== mark.in) continue;
    const side = sides[row] as number;
    if (side === 0) {
      on += 1;
      continue;
    }
    const wanted = Math.floor((metres[row] as number) / binMetres);
    const bin = Math.min(binCount - 1, wanted);
    if (wanted > bin) beyond += 1;
    const bins = side > 0 ? left : right;
    bins[bin] = (bins[bin] as number) + 1;
  }
  return { binMetres, left, right, on, beyond };
}

/** How many bins it takes to hold 99 % of the rows. */
function usualBins({ left, right, on }: RowsHistogram): number {
  const sums = left.map((count, bin) => count + (right[bin] ?? 0));
  const wanted = usualShare * sums.reduce((sum, count) => sum + count, on);
  let sum = on;
  const last = sums.findIndex((count) => (sum += count) >= wanted);
  return last + 1;
}
