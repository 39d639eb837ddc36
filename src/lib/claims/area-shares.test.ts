import { describe, expect, it } from 'vitest';
import { areaShares } from './area-shares.ts';
import type { Position } from '#lib/geo/position.ts';
import { polygonsOfRings, type MeasuredPolygon } from './ring-measures.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const areas = polygonsOfRings([box(60, 26, 60.3, 26.3), box(61, 26, 61.2, 26.2)]);
const none = (): MeasuredPolygon[] => {
  throw new Error('The parts inside need not be worked out.');
};

describe('areaShares', () => {
  it('is all or nothing where no area lies across the line', () => {
    expect(areaShares(areas, box(59, 25, 60.5, 27), none)).toEqual([1, 0]);
    expect(areaShares(areas, box(59, 25, 62, 27), none)).toEqual([1, 1]);
    expect(areaShares(areas, box(10, 10, 11, 11), none)).toEqual([0, 0]);
    expect(areaShares([], box(10, 10, 11, 11), none)).toEqual([]);
  });

  it('counts the parts inside for the area they were cut from', () => {
    const ring = box(60.15, 25, 61.05, 27);
    const parts = polygonsOfRings([box(60.15, 26, 60.3, 26.3), box(61, 26, 61.05, 26.2)]);
    const [first = NaN, second = NaN] = areaShares(areas, ring, () => parts);
    expect(first).toBeCloseTo(0.5, 3);
    expect(second).toBeCloseTo(0.25, 3);
  });

  it('sees a ring that lies inside an area', () => {
    const ring = box(60.1, 26.1, 60.2, 26.2);
    const [first = NaN, second] = areaShares(areas, ring, () => polygonsOfRings([ring]));
    expect(first).toBeCloseTo(1 / 9, 3);
    expect(second).toBe(0);
  });
});
