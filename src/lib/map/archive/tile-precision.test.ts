import { expect, it } from 'vitest';
import { pixelMetres, tilePrecisionMetres } from './tile-precision.ts';

it('is half a diagonal of a unit', () => {
  const unitMetres = 40_075_016.7 / 2 ** 14 / 4096;
  expect(unitMetres).toBeCloseTo(0.597, 3);
  expect(tilePrecisionMetres(14, 0)).toBeCloseTo(Math.hypot(unitMetres / 2, unitMetres / 2), 9);
});

it('halves with every zoom and, like a pixel, shrinks with the parallels', () => {
  expect(tilePrecisionMetres(5, 27) / tilePrecisionMetres(6, 27)).toBeCloseTo(2, 12);
  expect(tilePrecisionMetres(5, 60) / tilePrecisionMetres(5, 0)).toBeCloseTo(0.5, 12);
  expect(pixelMetres(5, 60) / pixelMetres(5, 0)).toBeCloseTo(0.5, 12);
});

it('has 512 pixels to a tile', () => {
  expect(pixelMetres(0, 0) * 512).toBeCloseTo(40_075_016.7, 3);
});
