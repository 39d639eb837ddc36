import { BLOCK_CELLS, latticeOver, type Lattice } from './lattice.ts';
import { candidateAreas, CELL_METRES } from './candidate-areas.ts';
import type { Constraint } from './constraint.ts';
import { MarginField } from './margin-field.ts';
import { boundingBox, isEmptyBox, unitedBox } from './search-box.ts';

/** More constraints than this are not weighed against each other: their sets are kept as bits. */
export const MOST_CONSTRAINTS = 30;

/**
 * The smallest sets of constraints to give up so that the others leave an area, as numbers of
 * constraints in their order; every such set, and none where all hold together or where there is nothing
 * to give up. An area counts where a disc of about 90 m fits in, and a thinner one where `candidateAreas`
 * finds it: two distances from a border may share a strip of 100 m that is hundreds of kilometres long.
 *
 * @throws RangeError beyond `MOST_CONSTRAINTS`.
 */
export function fewestDropped(constraints: readonly Constraint[]): number[][] {
  if (constraints.length > MOST_CONSTRAINTS) {
    throw new RangeError(
      `At most ${MOST_CONSTRAINTS} constraints can be weighed, not ${constraints.length}.`,
    );
  }
  const numbered = constraints.map((constraint, at) => ({ constraint, at }));
  const wide = numbered.filter(({ constraint }) => hasWidth(constraint));
  const narrow = numbered.filter(({ constraint }) => !hasWidth(constraint)).map(({ at }) => at);
  const box = unitedBox(wide.map(({ constraint }) => constraint));
  if (box === null || isEmptyBox(box)) return [];
  const lattice = latticeOver(box, CELL_METRES);
  const missed = fewestMissed(
    lattice,
    wide.map(({ constraint }) => constraint),
  );
  return missed
    .map((bits) => [...narrow, ...wide.filter((_, i) => (bits >> i) & 1).map(({ at }) => at)])
    .filter((dropped) => dropped.length > 0)
    .map((dropped) => dropped.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** A distance without tolerance is a line, on which no area lies. */
const hasWidth = (constraint: Constraint) =>
  constraint.kind === 'area' || constraint.highMetres > constraint.lowMetres;

/** A square of cells, and as bits the constraints that are missed all over it. */
interface Block {
  readonly column: number;
  readonly row: number;
  readonly span: number;
  readonly missed: number;
  /** Those that are met in some of its points only. */
  readonly open: number;
  /** Of the open ones, those that its middle misses. */
  readonly missedAtMiddle: number;
}

/**
 * The smallest sets of constraints that are missed somewhere, as bits; sets of all that have an end near
 * enough to search do not count, since what they leave cannot be drawn.
 * By branch and bound: blocks that miss fewest are halved first, and none that misses more than need be.
 */
function fewestMissed(lattice: Lattice, constraints: readonly Constraint[]): number[] {
  const look = blockReader(lattice, constraints);
  const bounded = constraints.reduce(
    (bits, each, i) => (boundingBox([each]) === null ? bits : bits | (1 << i)),
    0,
  );
  const leavesBound = (bits: number) => (bits & bounded) !== bounded;
  const queue: Block[][] = constraints.map(() => []);
  // By the number of constraints in them: sets that surely leave an area, and those that leave a point.
  const sure = constraints.map(() => new Set<number>());
  const thin = constraints.map(() => new Set<number>());
  const note = (sets: typeof sure, bits: number) => {
    if (leavesBound(bits)) sets[bitCount(bits)]?.add(bits);
  };
  const put = (block: Block) => {
    if (leavesBound(block.missed)) queue[bitCount(block.missed)]?.push(block);
  };
  for (let column = 0; column < lattice.columns; column += BLOCK_CELLS) {
    for (let row = 0; row < lattice.rows; row += BLOCK_CELLS) put(look(column, row, BLOCK_CELLS));
  }
  for (const [size, blocks] of queue.entries()) {
    const found = sure[size] as Set<number>;
    for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
      const { missed, open, missedAtMiddle, span } = block;
      if (found.has(missed)) continue;
      if (open === 0) {
        found.add(missed);
        continue;
      }
      if (span === 1) {
        // Surely met is what is met all over the cell; what its middle meets may be met in a strip.
        note(sure, missed | open);
        note(thin, missed | missedAtMiddle);
        continue;
      }
      for (const quarter of quarters(block)) put(look(...quarter));
    }
    for (const bits of thin[size] as Set<number>) {
      if (!found.has(bits) && leavesArea(constraints, bits)) found.add(bits);
    }
    if (found.size > 0) return [...found];
  }
  return [];
}

/** Whether giving up a set leaves an area that can be drawn. */
function leavesArea(constraints: readonly Constraint[], bits: number): boolean {
  const left = constraints.filter((_, i) => !((bits >> i) & 1));
  return candidateAreas(left).length > 0;
}

function quarters({ column, row, span }: Block): (readonly [number, number, number])[] {
  const half = span / 2;
  return [
    [column, row, half],
    [column + half, row, half],
    [column, row + half, half],
    [column + half, row + half, half],
  ];
}

function blockReader(lattice: Lattice, constraints: readonly Constraint[]) {
  const field = new MarginField(lattice, constraints);
  const margins = new Float64Array(constraints.length);
  return (column: number, row: number, span: number): Block => {
    const halfDiagonal = span * lattice.cellMetres * Math.SQRT1_2;
    field.writeMargins(column + span / 2, row + span / 2, margins);
    let [missed, open, missedAtMiddle] = [0, 0, 0];
    for (let i = 0; i < margins.length; i += 1) {
      const margin = margins[i] as number;
      if (margin < -halfDiagonal) missed |= 1 << i;
      else if (margin <= halfDiagonal) {
        open |= 1 << i;
        if (!(margin > 0)) missedAtMiddle |= 1 << i;
      }
    }
    return { column, row, span, missed, open, missedAtMiddle };
  };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
