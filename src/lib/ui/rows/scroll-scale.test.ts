import { describe, expect, it } from 'vitest';
import { rowSlice, scrollScale, scrollToRow } from './scroll-scale.ts';

const rowPx = 32;
const viewPx = 400;
const scaleOf = (count: number) => scrollScale(count * rowPx, viewPx);

describe('the scroll scale of a list', () => {
  it('is 1 to 1 up to 468,750 rows of 32 pixels', () => {
    expect(scaleOf(468_750)).toEqual({ spacePx: 15_000_000, factor: 1 });
    expect(scaleOf(468_751).factor).toBeGreaterThan(1);
  });

  it.each([10, 468_750, 1_000_000, 10_000_000])('shows both ends of %i rows', (count) => {
    const scale = scaleOf(count);
    expect(scale.spacePx).toBeLessThanOrEqual(15_000_000);
    const lastPx = Math.max(0, scale.spacePx - viewPx);
    expect(rowSlice(scale, 0, viewPx, rowPx, count).first).toBe(0);
    expect(rowSlice(scale, lastPx, viewPx, rowPx, count).end).toBe(count);
  });

  it('draws nothing of an empty list', () => {
    expect(rowSlice(scaleOf(0), 0, viewPx, rowPx, 0)).toEqual({ first: 0, end: 0, offsetPx: 0 });
  });

  it.each([10_000, 1_000_000])('places rows of %i where they are seen', (count) => {
    const scale = scaleOf(count);
    const scrollPx = scale.spacePx / 3;
    const { first, end, offsetPx } = rowSlice(scale, scrollPx, viewPx, rowPx, count);
    const topPx = scrollPx * scale.factor;
    // From the top of the view, in the list and in the space.
    expect(offsetPx - scrollPx).toBeCloseTo(first * rowPx - topPx, 6);
    expect(first * rowPx).toBeLessThanOrEqual(topPx);
    expect(end * rowPx).toBeGreaterThanOrEqual(topPx + viewPx);
    expect(end - first).toBeLessThan(30);
  });

  it.each([10_000, 1_000_000])('brings any row of %i wholly into view', (count) => {
    const scale = scaleOf(count);
    for (const row of [0, 1, 17, count / 2, count - 2, count - 1]) {
      for (const from of [0, scale.spacePx / 2, scale.spacePx - viewPx]) {
        const topPx = scrollToRow(scale, from, viewPx, rowPx, row) * scale.factor;
        expect(row * rowPx).toBeGreaterThanOrEqual(topPx - 1e-3);
        expect((row + 1) * rowPx).toBeLessThanOrEqual(topPx + viewPx + 1e-3);
      }
    }
  });

  it('leaves the view alone where the row is in it', () => {
    expect(scrollToRow(scaleOf(1000), 320, viewPx, rowPx, 12)).toBe(320);
  });
});
