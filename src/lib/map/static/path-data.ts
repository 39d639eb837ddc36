import type { Pixel } from './mercator.ts';

/**
 * SVG path data of a line or ring in few characters: whole steps from point to point, counted in
 * parts of a pixel. Rounding does not add up, since every step leads to a rounded point. Empty where
 * all points fall together.
 *
 * @param unitsPerPixel what the path must be scaled down by.
 */
export function pathData(points: readonly Pixel[], isRing: boolean, unitsPerPixel: number): string {
  let data = '';
  let previous: readonly [number, number] | null = null;
  for (const [x, y] of points) {
    const point = [Math.round(x * unitsPerPixel), Math.round(y * unitsPerPixel)] as const;
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

// A minus sign separates numbers as well as a space does.
const pair = (first: number, second: number) => `${first}${second < 0 ? '' : ' '}${second}`;

/** A number of pixels to tenths, without a needless zero. */
export const pixels = (px: number): string =>
  String(Math.round(px * 10) / 10).replace(/^(-?)0\./, '$1.');
