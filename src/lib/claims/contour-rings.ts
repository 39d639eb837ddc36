import type { Position } from '#lib/geo/position.ts';
import type { Cell } from './boundary-cells.ts';
import { latticePosition, type Lattice } from './lattice.ts';

/** Margin in metres at a point of the lattice, in columns and rows. */
type Margin = (column: number, row: number) => number;

/** Where the line crosses an edge of the lattice, and the edge it goes on to. */
interface Crossing {
  readonly position: Position;
  readonly next: number;
}

// South, east, north and west edge of a cell, each from its first corner counter-clockwise.
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

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
  const crossings = new Map<number, Crossing>();
  const seen = new Set<number>();
  const waiting = [...cells];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const key = cell.row * lattice.size + cell.column;
    if (seen.has(key)) continue;
    seen.add(key);
    // A margin may jump where the nearest border point changes, so the line can run into a cell that
    // no search by margin finds.
    waiting.push(...addCell(lattice, cell, margin, crossings));
  }
  const rings: Position[][] = [];
  for (const start of crossings.keys()) {
    const ring = takeRing(start, crossings);
    if (ring.length >= 4) rings.push(ring);
  }
  return rings;
}

// The cell on the other side of each edge.
const NEIGHBOURS = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** Adds the pieces of line inside one cell, each under the edge it enters by; returns where they lead. */
function addCell(
  lattice: Lattice,
  { column, row }: Cell,
  margin: Margin,
  crossings: Map<number, Crossing>,
): Cell[] {
  const onward: Cell[] = [];
  const values = CORNERS.map(([dx, dy]) => margin(column + dx, row + dy));
  const isInside = (corner: number) => (values[corner % 4] ?? -1) > 0;
  const leaving = [0, 1, 2, 3].filter((edge) => isInside(edge) && !isInside(edge + 1));
  // Where two opposite corners are inside, the middle tells whether they belong together.
  const joined = leaving.length === 2 && margin(column + 0.5, row + 0.5) > 0;
  for (const edge of leaving) {
    const turn = joined ? 1 : 3;
    let exit = (edge + turn) % 4;
    while (isInside(exit) || !isInside(exit + 1)) exit = (exit + turn) % 4;
    crossings.set(edgeKey(lattice, column, row, edge), {
      position: crossingOf(lattice, column, row, edge, values),
      next: edgeKey(lattice, column, row, exit),
    });
    for (const through of [edge, exit]) {
      const [dx, dy] = NEIGHBOURS[through] ?? NEIGHBOURS[0];
      const cell = { column: column + dx, row: row + dy };
      if (isOnLattice(lattice, cell)) onward.push(cell);
    }
  }
  return onward;
}

function isOnLattice({ size }: Lattice, { column, row }: Cell): boolean {
  return column >= 0 && row >= 0 && column < size && row < size;
}

function crossingOf(
  lattice: Lattice,
  column: number,
  row: number,
  edge: number,
  values: readonly number[],
): Position {
  const [fromX, fromY] = CORNERS[edge % 4] ?? CORNERS[0];
  const [toX, toY] = CORNERS[(edge + 1) % 4] ?? CORNERS[0];
  const from = values[edge % 4] ?? 0;
  const to = values[(edge + 1) % 4] ?? 0;
  const share = from / (from - to);
  return latticePosition(
    lattice,
    column + fromX + (toX - fromX) * share,
    row + fromY + (toY - fromY) * share,
  );
}

/** One number for an edge, the same from both cells that share it. */
function edgeKey(lattice: Lattice, column: number, row: number, edge: number): number {
  const x = edge === 1 ? column + 1 : column;
  const y = edge === 2 ? row + 1 : row;
  const vertical = edge === 1 || edge === 3 ? 1 : 0;
  return 2 * (y * (lattice.size + 1) + x) + vertical;
}

/** Follows the line from edge to edge until it closes, taking its crossings off the map. */
function takeRing(start: number, crossings: Map<number, Crossing>): Position[] {
  const ring: Position[] = [];
  let key = start;
  for (let found = crossings.get(key); found !== undefined; found = crossings.get(key)) {
    crossings.delete(key);
    ring.push(found.position);
    key = found.next;
  }
  const [first] = ring;
  // A line that leaves the lattice stays open and is no ring.
  if (first === undefined || key !== start) return [];
  return [...ring, first];
}
