import type { Pixel } from './mercator.ts';

/**
 * SVG path data of a line or ring in as few characters as can be: steps from point to point, rounded to
 * tenths of a pixel. Rounding does not add up, since every step leads to a rounded point.
 */
export function pathData(points: readonly Pixel[], isRing: boolean): string {
  let data = '';
  let previous: readonly [number, number] | null = null;
  for (const [x, y] of points) {
    const point = [Math.round(x * 10), Math.round(y * 10)] as const;
    if (previous === null) {
      data = `M${pair(point[0], point[1])}l`;
    } else {
      const step = pair(point[0] - previous[0], point[1] - previous[1]);
      if (step === '0 0') continue;
      data += data.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
    }
    previous = point;
  }
  if (data === '' || data.endsWith('l')) return '';
  return isRing ? `${data}z` : data;
}

/** A number of pixels in as few characters as SVG allows, to tenths. */
export const pixels = (px: number): string => tenths(Math.round(px * 10));

const tenths = (count: number): string => String(count / 10).replace(/^(-?)0\./, '$1.');

function pair(first: number, second: number): string {
  const end = tenths(second);
  return `${tenths(first)}${end.startsWith('-') ? '' : ' '}${end}`;
}
