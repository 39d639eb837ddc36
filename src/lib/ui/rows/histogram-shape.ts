import { roundAbove } from '#lib/format/round.ts';
import type { RowsHistogram } from '#lib/rows/desk.ts';

/** Width and height of the picture, in units of its own. */
export const HISTOGRAM_WIDTH = 1000;
export const HISTOGRAM_HALF = 100;

/** A histogram as two mirrored rows of bars, the left side's upwards. */
export interface HistogramShape {
  /** Bins that are shown: up to the last that holds anything, at least one. */
  readonly binCount: number;
  /** Height of the whole half. */
  readonly most: number;
  /** SVG path data of the bars above the axis, and of those below it. */
  readonly left: string;
  readonly right: string;
}

export function histogramShape({ left, right }: RowsHistogram): HistogramShape {
  const isFull = (_: unknown, bin: number) => (left[bin] ?? 0) + (right[bin] ?? 0) > 0;
  const binCount = 1 + Math.max(0, left.findLastIndex(isFull));
  const most = Math.max(1, ...left, ...right);
  const width = HISTOGRAM_WIDTH / binCount;
  const bars = (counts: readonly number[], sign: 1 | -1) =>
    counts
      .slice(0, binCount)
      .map((count, bin) => bar(bin * width, width, (sign * count) / most))
      .join('');
  return { binCount, most, left: bars(left, -1), right: bars(right, 1) };
}

/** A bar from the axis on; at least one unit high, so that a single row is seen beside thousands. */
function bar(from: number, width: number, share: number): string {
  if (share === 0) return '';
  const height = Math.sign(share) * Math.max(1.5, Math.abs(share) * HISTOGRAM_HALF);
  const gap = Math.min(1, width / 6);
  const y = HISTOGRAM_HALF + Math.sign(share) * 0.5;
  return `M${rounded(from + gap)} ${rounded(y)}h${rounded(width - 2 * gap)}v${rounded(height)}h${rounded(2 * gap - width)}Z`;
}

const rounded = (value: number) => Number(value.toFixed(2));

/** Numbers about `wanted` steps apart from 0 to `most`, at 1, 2 or 5 times a power of ten. */
export function niceTicks(most: number, wanted: number): readonly number[] {
  if (!(most > 0)) return [0];
  const width = roundAbove((most / wanted) * 0.999);
  return Array.from({ length: Math.floor(most / width + 1e-9) + 1 }, (_, index) => index * width);
}
