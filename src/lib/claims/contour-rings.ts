import type { Position } from '#lib/geo/position.ts';
import type { Cell, Margin } from './boundary-cells.ts';
import { cornerMargins } from './corner-margins.ts';
import { latticePosition, type Lattice } from './lattice.ts';

/** Where the line crosses an edge of the lattice, and the edge it goes on to. */
interface Crossing {
  readonly position: Position;
  readonly next: number;
}

// First corner of the south, east, north and west edge of a cell, counter-clockwise.
const CORNER_X = [0, 1, 1, 0] as const;
const CORNER_Y = [0, 0, 1, 1] as const;

/**
 * Closed rings round where a margin is positive, by marching squares from the given cells on, along
 * the line: the inside is always to the left, so outer rings run counter-clockwise and holes
 * clockwise. Crossings are interpolated along the edges. First positions are repeated last.
 */
export function contourRings(
  lattice: Lattice,
  cells: readonly Cell[],
  margin: Margin,
): Position[][] {
  const contour = new Contour(lattice, margin);
  for (const cell of cells) contour.follow(cell.column, cell.row);
  return contour.rings();
}

class Contour {
  readonly #lattice: Lattice;
  readonly #margin: Margin;
  readonly #corner: (column: number, row: number) => number;
  readonly #crossings = new Map<number, Crossing>();
  /** Columns and rows, in turns, of cells that the line was seen to run into. */
  readonly #waiting: number[] = [];
  readonly #values: [number, number, number, number] = [0, 0, 0, 0];

  constructor(lattice: Lattice, margin: Margin) {
    this.#lattice = lattice;
    this.#margin = margin;
    this.#corner = cornerMargins(margin);
  }

  /**
   * Adds the pieces of line in a cell and in all cells it runs on to. A margin may jump where the sides
   * of a border meet, so the line can run into a cell that no search by margin finds.
   */
  follow(column: number, row: number): void {
    const waiting = this.#waiting;
    waiting.push(column, row);
    while (waiting.length > 0) {
      const y = waiting.pop() as number;
      const x = waiting.pop() as number;
      if (x >= 0 && y >= 0 && x < this.#lattice.columns && y < this.#lattice.rows) {
        this.#addCell(x, y);
      }
    }
  }

  /** The lines that close, each taken once. */
  rings(): Position[][] {
    const rings: Position[][] = [];
    for (const start of this.#crossings.keys()) {
      const ring = this.#takeRing(start);
      if (ring.length >= 4) rings.push(ring);
    }
    return rings;
  }

  #addCell(column: number, row: number): void {
    const values = this.#values;
    let inside = 0;
    for (let corner = 0; corner < 4; corner += 1) {
      const value = this.#corner(
        column + (CORNER_X[corner] as number),
        row + (CORNER_Y[corner] as number),
      );
      values[corner] = value;
      if (value > 0) inside += 1;
    }
    if (inside === 0 || inside === 4) return;
    // Where two opposite corners are inside, the middle tells whether they belong together.
    const isSaddle = inside === 2 && values[0] > 0 === values[2] > 0;
    const isJoined = isSaddle && this.#margin(column + 0.5, row + 0.5) > 0;
    for (let edge = 0; edge < 4; edge += 1) {
      if (this.#leavesBy(edge)) this.#addPiece(column, row, edge, isJoined ? 1 : 3);
    }
  }

  /** Whether the first corner of an edge is inside and the second is not. */
  #leavesBy(edge: number): boolean {
    return (this.#values[edge] as number) > 0 && !((this.#values[(edge + 1) % 4] as number) > 0);
  }

  #entersBy(edge: number): boolean {
    return !((this.#values[edge] as number) > 0) && (this.#values[(edge + 1) % 4] as number) > 0;
  }

  /** Adds the piece of line from an edge to the next one, going round the cell by `turn` edges at a time. */
  #addPiece(column: number, row: number, edge: number, turn: number): void {
    const from = this.#edgeKey(column, row, edge);
    if (this.#crossings.has(from)) return;
    let exit = (edge + turn) % 4;
    while (!this.#entersBy(exit)) exit = (exit + turn) % 4;
    this.#crossings.set(from, {
      position: this.#crossingOf(column, row, edge),
      next: this.#edgeKey(column, row, exit),
    });
    this.#wait(column, row, edge);
    this.#wait(column, row, exit);
  }

  /** The cell on the other side of an edge is to be looked at. */
  #wait(column: number, row: number, edge: number): void {
    const dx = edge === 1 ? 1 : edge === 3 ? -1 : 0;
    const dy = edge === 0 ? -1 : edge === 2 ? 1 : 0;
    this.#waiting.push(column + dx, row + dy);
  }

  #crossingOf(column: number, row: number, edge: number): Position {
    const to = (edge + 1) % 4;
    const [fromX, fromY] = [CORNER_X[edge] as number, CORNER_Y[edge] as number];
    const [toX, toY] = [CORNER_X[to] as number, CORNER_Y[to] as number];
    const [before, after] = [this.#values[edge] as number, this.#values[to] as number];
    const share = before / (before - after);
    return latticePosition(
      this.#lattice,
      column + fromX + (toX - fromX) * share,
      row + fromY + (toY - fromY) * share,
    );
  }

  /** One number for an edge, the same from both cells that share it. */
  #edgeKey(column: number, row: number, edge: number): number {
    const x = edge === 1 ? column + 1 : column;
    const y = edge === 2 ? row + 1 : row;
    const vertical = edge === 1 || edge === 3 ? 1 : 0;
    return 2 * (y * (this.#lattice.columns + 1) + x) + vertical;
  }

  /** Follows the line from edge to edge until it closes, taking its crossings off the map. */
  #takeRing(start: number): Position[] {
    const ring: Position[] = [];
    let key = start;
    for (;;) {
      const found = this.#crossings.get(key);
      if (found === undefined) break;
      this.#crossings.delete(key);
      ring.push(found.position);
      key = found.next;
    }
    const [first] = ring;
    // A line that leaves the lattice stays open and is no ring.
    if (first === undefined || key !== start) return [];
    return [...ring, first];
  }
}
