import { tileRun, type PointIndex } from './point-index.ts';

/** Points of a map tile: rows that lie close together make one. Entry `i` of each column belongs to point `i`. */
export interface TilePoints {
  readonly count: number;
  /** The mean of its rows, in `tileExtent`ths of the tile's width and height from its upper left corner. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** How many rows it stands for, and one of them. */
  readonly counts: Uint32Array;
  readonly rows: Uint32Array;
}

export const tileExtent = 8192;
/** Deepest zoom of tiles: closer ones show the same points. */
const deepestTileZoom = 14;

const extentBits = 13;
/** Cells of 4 pixels of a tile of 512. */
const cellBits = 7;
/** Half a metre: as deep as points are sorted. */
const finestBits = 26;
const mostPoints = 2 ** (2 * cellBits);

/**
 * The shown rows of a map tile, those in one cell of 4 pixels as one point. At the deepest zoom all rows half a metre
 * apart are points of their own, unless there are more than 16,384 in the tile.
 *
 * @param isShown 1 for rows that are shown; null for all.
 */
export function thinPoints(
  index: PointIndex,
  isShown: Uint8Array | null,
  [z, x, y]: readonly [z: number, x: number, y: number],
): TilePoints {
  const [start, end] = tileRun(index, z, x, y);
  const isFine = z === deepestTileZoom && end - start <= mostPoints;
  const cellShift = 32 - (isFine ? finestBits : z + cellBits);
  const most = Math.min(mostPoints, end - start);
  const points = new PointColumns(most, [z, x, y]);
  const { rows, x: pointsX, y: pointsY } = index;
  let [count, sumX, sumY, cellX, cellY] = [0, 0, 0, -1, -1];
  for (let i = start; i < end; i += 1) {
    const row = rows[i] as number;
    if (isShown !== null && isShown[row] === 0) continue;
    const pointX = pointsX[i] as number;
    const pointY = pointsY[i] as number;
    if (pointX >>> cellShift !== cellX || pointY >>> cellShift !== cellY) {
      points.close(count, sumX, sumY);
      points.open(row);
      cellX = pointX >>> cellShift;
      cellY = pointY >>> cellShift;
      count = sumX = sumY = 0;
    }
    count += 1;
    sumX += pointX;
    sumY += pointY;
  }
  points.close(count, sumX, sumY);
  return points;
}

class PointColumns implements TilePoints {
  count = 0;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly counts: Uint32Array;
  readonly rows: Uint32Array;
  readonly #west: number;
  readonly #north: number;
  readonly #unit: number;

  constructor(most: number, [z, x, y]: readonly [z: number, x: number, y: number]) {
    this.x = new Uint32Array(most);
    this.y = new Uint32Array(most);
    this.counts = new Uint32Array(most);
    this.rows = new Uint32Array(most);
    this.#west = x * 2 ** (32 - z);
    this.#north = y * 2 ** (32 - z);
    this.#unit = 2 ** (32 - z - extentBits);
  }

  /** Begins a point with its first row. */
  open(row: number): void {
    this.rows[this.count] = row;
    this.count += 1;
  }

  /** Ends the last point that was begun; the sums are of its rows' places in the world. */
  close(count: number, sumX: number, sumY: number): void {
    if (count === 0) return;
    this.counts[this.count - 1] = count;
    this.x[this.count - 1] = (sumX / count - this.#west) / this.#unit;
    this.y[this.count - 1] = (sumY / count - this.#north) / this.#unit;
  }
}
