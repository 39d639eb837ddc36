import type { Position } from '#lib/geo/position.ts';
import type { SearchBox } from './search-box.ts';

/**
 * A lattice of small cells over a part of the earth. Cells and corners are numbered from 0, west to
 * east and south to north. It is made of square blocks of `BLOCK_CELLS` cells each way.
 */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly south: number;
  readonly longitudeStep: number;
  readonly latitudeStep: number;
  /** No cell over the box is longer than this on either side, in metres. */
  readonly cellMetres: number;
}

/** A power of two, so that blocks can be halved down to cells. */
export const BLOCK_CELLS = 256;

// A degree of the WGS 84 meridian is at most 111,694 m, at the poles; a degree of the equator is
// 111,320 m (NIMA TR8350.2). Rounded to the safe side.
const MAX_DEGREE_METRES = 111_700;

const cosineOfDegrees = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/**
 * Lattice that covers a box and a row of cells round it. It may reach on to the east and north, where
 * cells of the southern hemisphere may be longer than asked for.
 *
 * @throws RangeError when the box is empty or the size is not positive.
 */
export function latticeOver(box: SearchBox, cellMetres: number): Lattice {
  const width = box.east - box.west;
  const height = box.north - box.south;
  if (!(width > 0) || !(height > 0) || !(cellMetres > 0)) {
    throw new RangeError(
      `A lattice needs a box and a cell of some size, not ${width}° by ${height}° and ${cellMetres} m.`,
    );
  }
  const isOverEquator = box.south <= 0 && box.north >= 0;
  const lowest = isOverEquator ? 0 : Math.min(Math.abs(box.south), Math.abs(box.north));
  const latitudeStep = cellMetres / MAX_DEGREE_METRES;
  const longitudeStep = latitudeStep / cosineOfDegrees(lowest);
  return {
    columns: wholeBlocks(width / longitudeStep),
    rows: wholeBlocks(height / latitudeStep),
    west: box.west - longitudeStep,
    south: box.south - latitudeStep,
    longitudeStep,
    latitudeStep,
    cellMetres,
  };
}

/** One cell stays free all round, so that no line that is followed runs out of the lattice. */
const wholeBlocks = (cells: number) => BLOCK_CELLS * Math.ceil((cells + 2) / BLOCK_CELLS);

/** Position of a corner, or with fractions of a point between corners. */
export function latticePosition(lattice: Lattice, column: number, row: number): Position {
  return [
    lattice.west + column * lattice.longitudeStep,
    lattice.south + row * lattice.latitudeStep,
  ];
}
