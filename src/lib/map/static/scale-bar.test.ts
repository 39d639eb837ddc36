import { expect, test } from 'vitest';
import { frameFor } from './frame.ts';
import { scaleBar } from './scale-bar.ts';

test('is a round length, and as long as it says', () => {
  // At 0° a degree along the equator is 111319.49 m on WGS 84, here 804 px / 10.
  const bar = scaleBar(frameFor([0, -3, 10, 3], 14));
  expect(bar?.metres).toBe(100_000);
  expect(bar?.px).toBeCloseTo((100_000 / 111_319.49) * 80.4, 3);
});

test('on close frames it is short, and at most 120 px', () => {
  const bar = scaleBar(frameFor([64, 27, 64.001, 27.001], 12));
  expect(bar?.metres).toBe(2000);
  expect(bar?.px).toBeGreaterThan(48);
  expect(bar?.px).toBeLessThanOrEqual(120);
});

test('is left out where lengths differ too much over the picture', () => {
  expect(scaleBar(frameFor([-80, 0, 70, 60], 14))).toBeNull();
});
