import { describe, expect, it } from 'vitest';
import { contourRings } from './contour-rings.ts';
import type { Lattice } from './lattice.ts';

/** Eight by eight cells, one degree each, so that positions are columns and rows. */
const lattice: Lattice = {
  columns: 8,
  rows: 8,
  west: 0,
  south: 0,
  longitudeStep: 1,
  latitudeStep: 1,
  cellMetres: 111_000,
};
const everyCell = Array.from({ length: 64 }, (_, i) => ({ column: i % 8, row: Math.floor(i / 8) }));

function doubleArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** A margin that is 1 at the listed corners and −1 elsewhere, interpolated between them. */
const atCorners =
  (...inside: readonly (readonly [number, number])[]) =>
  (column: number, row: number): number => {
    const at = (x: number, y: number) => (inside.some(([a, b]) => a === x && b === y) ? 1 : -1);
    const [x, y] = [Math.floor(column), Math.floor(row)];
    const [dx, dy] = [column - x, row - y];
    return (
      (at(x, y) * (1 - dx) + at(x + 1, y) * dx) * (1 - dy) +
      (at(x, y + 1) * (1 - dx) + at(x + 1, y + 1) * dx) * dy
    );
  };

describe('contourRings', () => {
  it('draws a closed, counter-clockwise ring halfway to the corners outside', () => {
    const [ring, ...more] = contourRings(lattice, everyCell, atCorners([3, 3]));
    expect(more).toEqual([]);
    expect(ring?.at(-1)).toEqual(ring?.[0]);
    expect(new Set(ring?.map(String))).toEqual(new Set(['3,2.5', '3.5,3', '3,3.5', '2.5,3']));
    expect(doubleArea(ring ?? [])).toBeCloseTo(1, 12);
  });

  it('puts crossings where the margin, taken as even along the edge, is zero', () => {
    const rings = contourRings(lattice, everyCell, (column, row) =>
      Math.min(column - 2.3, 5.6 - column, row - 1.2, 6.7 - row),
    );
    const xs = rings.flat().map(([x]) => x);
    const ys = rings.flat().map(([, y]) => y);
    expect(rings).toHaveLength(1);
    expect(Math.min(...xs)).toBeCloseTo(2.3, 12);
    expect(Math.max(...xs)).toBeCloseTo(5.6, 12);
    expect(Math.min(...ys)).toBeCloseTo(1.2, 12);
    expect(Math.max(...ys)).toBeCloseTo(6.7, 12);
  });

  it('runs clockwise round a hole', () => {
    const rings = contourRings(
      lattice,
      everyCell,
      (column, row) => 1 - Math.abs(Math.max(Math.abs(column - 4), Math.abs(row - 4)) - 2),
    );
    const areas = rings.map(doubleArea).toSorted((a, b) => a - b);
    expect(areas).toHaveLength(2);
    expect(areas[0]).toBeLessThan(0);
    expect(areas[1]).toBeGreaterThan(0);
  });

  it.each([
    [-1, 2],
    [0.2, 1],
  ])('with %d in the middle between two opposite corners makes %d rings', (middle, count) => {
    const corners = atCorners([3, 3], [4, 4]);
    const margin = (column: number, row: number) =>
      column === 3.5 && row === 3.5 ? middle : corners(column, row);
    const rings = contourRings(lattice, everyCell, margin);
    expect(rings).toHaveLength(count);
    for (const ring of rings) expect(doubleArea(ring)).toBeGreaterThan(0);
    const mirrored = (column: number, row: number) => margin(7 - column, row);
    expect(contourRings(lattice, everyCell, mirrored)).toHaveLength(count);
  });

  it('follows the line on from one cell into those not given', () => {
    const margin = (column: number, row: number) => 3 - Math.hypot(column - 4, row - 4);
    const whole = contourRings(lattice, everyCell, margin);
    const followed = contourRings(lattice, [{ column: 6, row: 4 }], margin);
    expect(followed).toHaveLength(1);
    expect(new Set(followed[0]?.map(String))).toEqual(new Set(whole[0]?.map(String)));
  });

  it('draws nothing where the margin has one sign, or the line leaves the lattice', () => {
    expect(contourRings(lattice, everyCell, () => 1)).toEqual([]);
    expect(contourRings(lattice, everyCell, () => -1)).toEqual([]);
    expect(contourRings(lattice, everyCell, (column) => 3.5 - column)).toEqual([]);
    expect(contourRings(lattice, [], (column) => 3.5 - column)).toEqual([]);
  });
});
