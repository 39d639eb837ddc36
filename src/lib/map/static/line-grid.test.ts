import { expect, test } from 'vitest';
import { frameFor, toPixel } from './frame.ts';
import { LineGrid } from './line-grid.ts';

const frame = frameFor([60, 25, 66, 30], 14);
const line = [
  [60, 25],
  [66, 30],
] as const;
const grid = new LineGrid([line], frame);
const boxAt = (x: number, y: number, half: number) => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

test('meets boxes on the line all the way, and none beside it', () => {
  const [x0, y0] = toPixel(frame, line[0]);
  const [x1, y1] = toPixel(frame, line[1]);
  for (let step = 0; step <= 50; step += 1) {
    const x = x0 + ((x1 - x0) * step) / 50;
    const y = y0 + ((y1 - y0) * step) / 50;
    expect(grid.meets(boxAt(x, y, 5))).toBe(true);
    expect(grid.meets(boxAt(x + 30, y + 30, 5))).toBe(false);
  }
});
