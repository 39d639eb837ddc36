import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagePixelRatio } from './page-pixel-ratio.ts';

test('a page of a usual size has the ratio that is wanted', () => {
  expect(pagePixelRatio({ widthPx: 1056, heightPx: 1400 }, 2)).toBe(2);
  expect(pagePixelRatio({ widthPx: 422, heightPx: 2050 }, 3)).toBe(3);
});

test('no page makes a canvas that browsers refuse', () => {
  const side = fc.integer({ min: 100, max: 30_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom(1, 2, 3.5), (widthPx, heightPx, wanted) => {
      const ratio = pagePixelRatio({ widthPx, heightPx }, wanted);
      expect(ratio).toBeGreaterThan(0);
      expect(ratio).toBeLessThanOrEqual(wanted);
      const [width, height] = [Math.floor(widthPx * ratio), Math.floor(heightPx * ratio)];
      expect(Math.max(width, height)).toBeLessThanOrEqual(8192);
      expect(width * height).toBeLessThanOrEqual(4096 ** 2);
    }),
  );
});
