import { longitudeNear } from '#lib/geo/angles.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Constraint } from './constraint.ts';

/** A part of the earth between two meridians and two parallels, in degrees; longitudes may run past ±180. */
export interface SearchBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Farther from a place or a line nothing is searched for: the lattice would grow out of hand. */
export const FARTHEST_METRES = 2_000_000;

/** Parallel beyond which the cells of a lattice of longitudes and latitudes become too narrow. */
const HIGHEST_LATITUDE = 85;

// A degree of the WGS 84 meridian is 110,574 m at the equator and more elsewhere; a degree of a parallel
// is at least 111,320 m times the cosine of its latitude (NIMA TR8350.2). Rounded to the safe side.
const MIN_DEGREE_METRES = 110_500;

/**
 * Box that holds every position which meets all of some constraints; it may be empty. Null where none
 * of them has an upper end that is near enough to search.
 */
export function boundingBox(constraints: readonly Constraint[]): SearchBox | null {
  const near = longitudeOf(constraints);
  const boxes = constraints.flatMap((constraint) => constraintBox(constraint, near) ?? []);
  return boxes.length === 0 ? null : sharedBox(boxes);
}

/** The smallest box that holds every position which meets any of some constraints that have an upper end. */
export function unitedBox(constraints: readonly Constraint[]): SearchBox | null {
  const near = longitudeOf(constraints);
  const boxes = constraints.flatMap((constraint) => constraintBox(constraint, near) ?? []);
  if (boxes.length === 0) return null;
  return {
    west: Math.min(...boxes.map(({ west }) => west)),
    south: Math.min(...boxes.map(({ south }) => south)),
    east: Math.max(...boxes.map(({ east }) => east)),
    north: Math.max(...boxes.map(({ north }) => north)),
  };
}

/** Longitudes of all boxes are written within half a turn of this one, so that they compare. */
function longitudeOf([first]: readonly Constraint[]): number {
  if (first === undefined) return 0;
  return (first.kind === 'place' ? first.position[0] : first.index.degrees[0]) ?? 0;
}

/** Null where the constraint has no upper end, or one too far away to search. */
function constraintBox(constraint: Constraint, nearLongitude: number): SearchBox | null {
  const reachMetres = constraint.kind === 'area' ? 0 : constraint.highMetres;
  if (!(reachMetres <= FARTHEST_METRES)) return null;
  const positions =
    constraint.kind === 'place' ? [constraint.position] : verticesOf(constraint.index);
  return boxRound(positions, nearLongitude, Math.max(0, reachMetres));
}

function sharedBox(boxes: readonly SearchBox[]): SearchBox {
  return {
    west: Math.max(...boxes.map(({ west }) => west)),
    south: Math.max(...boxes.map(({ south }) => south)),
    east: Math.min(...boxes.map(({ east }) => east)),
    north: Math.min(...boxes.map(({ north }) => north)),
  };
}

/** Whether nothing is between the meridians or the parallels, as where two boxes share nothing. */
export const isEmptyBox = ({ west, south, east, north }: SearchBox): boolean =>
  !(west < east && south < north);

function* verticesOf({ degrees, arcCount }: BorderIndex): Generator<Position> {
  for (let at = 0; at <= 2 * arcCount; at += 2) {
    yield [degrees[at] ?? NaN, degrees[at + 1] ?? NaN];
  }
}

function boxRound(
  positions: Iterable<Position>,
  nearLongitude: number,
  metres: number,
): SearchBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [anyLongitude, latitude] of positions) {
    const longitude = longitudeNear(anyLongitude, nearLongitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const latitudeReach = metres / MIN_DEGREE_METRES;
  const highest = Math.max(Math.abs(south), Math.abs(north)) + latitudeReach;
  if (!(highest <= HIGHEST_LATITUDE)) return null;
  const longitudeReach = metres / (MIN_DEGREE_METRES * Math.cos((highest * Math.PI) / 180));
  return {
    west: west - longitudeReach,
    south: south - latitudeReach,
    east: east + longitudeReach,
    north: north + latitudeReach,
  };
}
