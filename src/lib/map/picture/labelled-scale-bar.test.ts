import { expect, test } from 'vitest';
import { metresPerPixel } from './ground-scale.ts';
import { labelledScaleBar } from './labelled-scale-bar.ts';

const map = (zoom: number, south: number, north: number, widthPx = 800) => {
  const latitudeDegrees = (south + north) / 2;
  return {
    zoom,
    latitudeDegrees,
    metresPerPixel: metresPerPixel(zoom, latitudeDegrees),
    bounds: [60, south, 66, north] as const,
    widthPx,
  };
};

test('a bar that holds all over the map says only its length', () => {
  expect(labelledScaleBar(map(9, 26.9, 27.4), 'metric', 'en').label).toBe('20 km');
});

test('a bar that does not names the latitude that it holds at', () => {
  // From 25° to 30° the length of a parallel changes by 4.5 %.
  expect(labelledScaleBar(map(6, 25, 30), 'metric', 'en').label).toBe('100 km at 27.5° N');
  expect(labelledScaleBar(map(6, -30, -25), 'metric', 'en').label).toBe('100 km at 27.5° S');
});

test('on a narrow map it is at most about a third as wide', () => {
  const bar = labelledScaleBar(map(9, 26.9, 27.4, 390), 'metric', 'en');
  expect(bar.widthPx).toBeLessThanOrEqual(390 * 0.36);
  expect(labelledScaleBar(map(9, 26.9, 27.4, 2000), 'metric', 'en').widthPx).toBeLessThan(150.001);
});
