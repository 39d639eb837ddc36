import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryCells } from './boundary-cells.ts';
import { BLOCK_CELLS, latticeOver } from './lattice.ts';

const lattice = latticeOver({ west: 63.96, south: 26.96, east: 64.04, north: 27.04 }, 130);
const inCells = (metres: number) => metres / lattice.cellMetres;

test('every cell that a circle passes through is found, and few others', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: lattice.columns, noNaN: true }),
      fc.double({ min: 0, max: lattice.rows, noNaN: true }),
      fc.double({ min: 10, max: 4000, noNaN: true }),
      (x, y, radius) => {
        const margin = (column: number, row: number) =>
          radius - Math.hypot(column - x, row - y) * lattice.cellMetres;
        const found = new Set(
          boundaryCells(lattice, margin).map(({ column, row }) => `${column} ${row}`),
        );
        for (let turn = 0; turn < 360; turn += 1) {
          const angle = (turn * Math.PI) / 180;
          const column = Math.floor(x + inCells(radius) * Math.cos(angle));
          const row = Math.floor(y + inCells(radius) * Math.sin(angle));
          const isOnLattice =
            column >= 0 && row >= 0 && column < lattice.columns && row < lattice.rows;
          if (isOnLattice) expect(found).toContain(`${column} ${row}`);
        }
        // A circle of radius r crosses at most 8 r + 8 cells; the search may keep their neighbours.
        expect(found.size).toBeLessThan(4 * (8 * inCells(radius) + 8));
      },
    ),
    { numRuns: 60 },
  );
});

test('each cell comes once, by whole numbers on the lattice', () => {
  const cells = boundaryCells(lattice, (column, row) => (column - row) * 50);
  expect(cells.length).toBeGreaterThanOrEqual(lattice.columns);
  expect(new Set(cells.map(({ column, row }) => column * lattice.rows + row)).size).toBe(
    cells.length,
  );
  for (const { column, row } of cells) {
    expect(Number.isInteger(column) && Number.isInteger(row)).toBe(true);
    expect(Math.min(column, row)).toBeGreaterThanOrEqual(0);
    expect(column).toBeLessThan(lattice.columns);
    expect(row).toBeLessThan(lattice.rows);
  }
});

test('a margin that is zero nowhere gives no cells, looked up once for each block', () => {
  let asked = 0;
  const cells = boundaryCells(lattice, () => {
    asked += 1;
    return -1e6;
  });
  expect(cells).toEqual([]);
  expect(asked).toBe((lattice.columns * lattice.rows) / BLOCK_CELLS ** 2);
});
