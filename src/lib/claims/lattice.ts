import type { Position } from '#lib/geo/position.ts';

/**
 * A lattice of small cells over a part of the earth. Cells and corners are numbered from 0, west to
 * east and south to north; `size`, the number of cells each way, is a power of two.
 */
export interface Lattice {
  readonly size: number;
  readonly west: number;
  readonly south: number;
  readonly longitudeStep: number;
  readonly latitudeStep: number;
  /** No cell is longer than this on either side, in metres. */
  readonly cellMetres: number;
}

// A degree of the WGS 84 meridian is 110,574 m at the equator and 111,694 m at the poles; a degree of
// the equator is 111,320 m (NIMA TR8350.2). The bounds below are rounded to the safe side.
const MIN_DEGREE_METRES = 110_500;
const MAX_DEGREE_METRES = 111_700;

const cosineOfDegrees = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/**
 * Lattice that covers the disc round a centre, in cells of at most the given size. The disc must not
 * reach beyond 85° of latitude.
 *
 * @throws RangeError when it does, or when a length is not positive.
 */
export function latticeAround(centre: Position, radiusMetres: number, cellMetres: number): Lattice {
  if (!(radiusMetres > 0) || !(cellMetres > 0)) {
    throw new RangeError(
      `Radius and cell must be positive, not ${radiusMetres} and ${cellMetres}.`,
    );
  }
  const latitudeReach = radiusMetres / MIN_DEGREE_METRES;
  const highest = Math.abs(centre[1]) + latitudeReach;
  if (highest > 85) throw new RangeError(`The disc reaches ${highest}° of latitude, beyond 85°.`);
  const lowest = Math.max(0, Math.abs(centre[1]) - latitudeReach);
  const longitudeReach = radiusMetres / (MIN_DEGREE_METRES * cosineOfDegrees(highest));
  const width = 2 * longitudeReach * MAX_DEGREE_METRES * cosineOfDegrees(lowest);
  const height = 2 * latitudeReach * MAX_DEGREE_METRES;
  const longest = Math.max(width, height);
  const size = 2 ** Math.max(0, Math.ceil(Math.log2(longest / cellMetres)));
  return {
    size,
    west: centre[0] - longitudeReach,
    south: centre[1] - latitudeReach,
    longitudeStep: (2 * longitudeReach) / size,
    latitudeStep: (2 * latitudeReach) / size,
    cellMetres: longest / size,
  };
}

/** Position of a corner, or with fractions of a point between corners. */
export function latticePosition(lattice: Lattice, column: number, row: number): Position {
  return [
    lattice.west + column * lattice.longitudeStep,
    lattice.south + row * lattice.latitudeStep,
  ];
}
