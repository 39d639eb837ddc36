import { describe, expect, it } from 'vitest';
import { HISTOGRAM_HALF, HISTOGRAM_WIDTH, histogramShape, niceTicks } from './histogram-shape.ts';

const barsOf = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v(-?[\d.]+)/g)].map((match) =>
    match.slice(1).map(Number),
  );

describe('a histogram by side', () => {
  const shape = histogramShape({
    binMetres: 10,
    left: [4, 0, 2, 0],
    right: [0, 1, 0, 0],
    on: 0,
    beyond: 0,
  });

  it('ends with the last bin that holds anything', () => {
    expect(shape.binCount).toBe(3);
    expect(
      histogramShape({ binMetres: 10, left: [0, 0], right: [0, 3], on: 0, beyond: 0 }).binCount,
    ).toBe(2);
    expect(histogramShape({ binMetres: 10, left: [], right: [], on: 0, beyond: 0 }).binCount).toBe(
      1,
    );
  });

  it('has bars as high as their counts, to one scale on both sides', () => {
    const left = barsOf(shape.left);
    const right = barsOf(shape.right);
    expect(left.map(([, , , height]) => height)).toEqual([-HISTOGRAM_HALF, -HISTOGRAM_HALF / 2]);
    expect(right.map(([, , , height]) => height)).toEqual([HISTOGRAM_HALF / 4]);
  });

  it('has bars where their distances are', () => {
    const [first = [], second = []] = barsOf(shape.left);
    expect(first[0]).toBeCloseTo(1, 6);
    expect(second[0]).toBeCloseTo((2 * HISTOGRAM_WIDTH) / 3 + 1, 1);
    expect((second[0] ?? 0) + (second[2] ?? 0)).toBeLessThan(HISTOGRAM_WIDTH);
  });

  it('shows one row beside a million', () => {
    const { right } = histogramShape({ binMetres: 1, left: [1e6], right: [1], on: 0, beyond: 0 });
    expect(barsOf(right)[0]?.[3]).toBe(1.5);
    const mirrored = histogramShape({ binMetres: 1, left: [1], right: [1e6], on: 0, beyond: 0 });
    expect(barsOf(mirrored.right)[0]?.[3]).toBe(HISTOGRAM_HALF);
  });
});

describe('ticks of an axis', () => {
  it.each([
    [100, 5, [0, 20, 40, 60, 80, 100]],
    [77.3, 4, [0, 20, 40, 60]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [0, 4, [0]],
  ] as const)('up to %d, about %i of them', (most, wanted, expected) => {
    const ticks = niceTicks(most, wanted);
    expect(ticks).toHaveLength(expected.length);
    ticks.forEach((tick, index) => expect(tick).toBeCloseTo(expected[index] ?? NaN, 9));
  });
});
