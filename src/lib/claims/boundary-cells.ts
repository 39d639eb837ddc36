import type { Lattice } from './lattice.ts';

/** A cell of a lattice by its south-western corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * The cells that may hold part of the line where a margin is zero. Whole blocks are passed over where
 * the margin at their middle is more than half their diagonal, since the margin changes by no more
 * than one moves: only cells along the line are ever looked at one by one.
 *
 * @param marginMetres margin at a point of the lattice, in columns and rows.
 */
export function boundaryCells(
  lattice: Lattice,
  marginMetres: (column: number, row: number) => number,
): Cell[] {
  const cells: Cell[] = [];
  const visit = (column: number, row: number, span: number): void => {
    const halfDiagonal = span * lattice.cellMetres * Math.SQRT1_2;
    if (Math.abs(marginMetres(column + span / 2, row + span / 2)) > halfDiagonal) return;
    if (span === 1) {
      cells.push({ column, row });
      return;
    }
    const half = span / 2;
    visit(column, row, half);
    visit(column + half, row, half);
    visit(column, row + half, half);
    visit(column + half, row + half, half);
  };
  visit(0, 0, lattice.size);
  return cells;
}
