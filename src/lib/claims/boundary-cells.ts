import { BLOCK_CELLS, type Lattice } from './lattice.ts';

/** A cell of a lattice by its south-western corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * Margin in metres at a point of a lattice, in columns and rows. What is below `enoughMetres` need not be
 * exact, only below.
 */
export type Margin = (column: number, row: number, enoughMetres?: number) => number;

/** Cells each way of the smallest blocks: below them, looking at every corner costs less than asking first. */
const SMALLEST_BLOCK = 2;

/**
 * The cells that may hold part of the line where a margin is zero. Whole blocks are passed over where
 * the margin at their middle is more than half their diagonal, since the margin changes by no more
 * than one moves: only cells along the line are ever looked at one by one.
 */
export function boundaryCells(lattice: Lattice, margin: Margin): Cell[] {
  const cells: Cell[] = [];
  const visit = (column: number, row: number, span: number): void => {
    const halfDiagonal = span * lattice.cellMetres * Math.SQRT1_2;
    const half = span / 2;
    const least = margin(column + half, row + half, -halfDiagonal);
    if (Math.abs(least) > halfDiagonal) return;
    for (const x of [column, column + half]) {
      for (const y of [row, row + half]) {
        if (span > SMALLEST_BLOCK) visit(x, y, half);
        else cells.push({ column: x, row: y });
      }
    }
  };
  for (let column = 0; column < lattice.columns; column += BLOCK_CELLS) {
    for (let row = 0; row < lattice.rows; row += BLOCK_CELLS) visit(column, row, BLOCK_CELLS);
  }
  return cells;
}
