import { circleHalf, type CircleHalf } from './circle-half.ts';
import { bendLimit, type DrawnOptions } from './drawn-curve.ts';
import type { Position } from './position.ts';

/** A geodesic circle as a Web Mercator map draws it. */
export interface DrawnCircle {
  /** The circle as lines: one closed line, or more where the map's edge or a pole opens it; none beyond the edge. */
  readonly outline: readonly (readonly Position[])[];
  /** The disc as a polygon ring for a flat map: closed, counter-clockwise, beyond the map's edge no more than hinted at. */
  readonly ring: readonly Position[];
}

/** More are not worth their cost. */
const MOST_POINTS = 2000;

/**
 * The circle of the positions `radiusMetres` from `center` on WGS 84 as a Web Mercator map draws it: its
 * points, joined straight on the map, are within 0.4 CSS pixel of the circle at the deepest zoom, as far
 * as 2,000 points do for that. At zoom 14 they do for radii up to 500 km within 60° of the equator and up
 * to 1,000 km within 30°; anywhere, they are within 3 pixels up to 5,000 km and 5 up to 10,000 km. Meant for
 * radii up to 19,000 km.
 *
 * Longitudes run on without a jump at the antimeridian. The outline is cut where it leaves the map at
 * ±85.051129°. The ring of a circle that holds a pole becomes a band up to that pole's edge of a flat map,
 * 360° wide, as with `geodesicCircle`, and its outline one line of that width.
 *
 * @throws RangeError when the radius is negative or not finite, or the deepest zoom not zero or more.
 */
export function drawnCircle(
  center: Position,
  radiusMetres: number,
  options: DrawnOptions = {},
): DrawnCircle {
  if (!(radiusMetres >= 0 && radiusMetres < Infinity)) {
    throw new RangeError(`A radius must be zero or more metres, not ${radiusMetres}.`);
  }
  let limit = bendLimit(options);
  let half = circleHalf(center, radiusMetres, limit);
  while (half.drawn.length > MOST_POINTS / 2) {
    // The number of points goes with the root of the limit.
    limit *= 1.05 * (half.drawn.length / (MOST_POINTS / 2)) ** 2;
    half = circleHalf(center, radiusMetres, limit);
  }
  return { outline: outlineOf(half, center), ring: ringOf(half, center) };
}

function outlineOf({ drawn }: CircleHalf, center: Position): Position[][] {
  if (drawn.length === 0) return [];
  const [west, east] = bothHalves(drawn, center);
  // Where a half ends on the centre's meridian, the other half goes on.
  if (drawn.at(-1)?.[0] === 0) return [[...west, ...east.slice(1)]];
  return drawn[0]?.[0] === 0 ? [[...east, ...west.slice(1)]] : [west, east];
}

function ringOf({ north, south, drawn }: CircleHalf, center: Position): Position[] {
  const [west, east] = bothHalves([north, ...drawn, south], center);
  const ring = [
    ...west,
    ...(south[0] === 180 ? edgeOfMap(center, -90) : []),
    ...east,
    ...(north[0] === 180 ? edgeOfMap(center, 90).reverse() : []),
  ];
  return [...ring, ...ring.slice(0, 1)];
}

/** The western half from north to south and the eastern one back: counter-clockwise. */
function bothHalves(half: readonly Position[], [middle]: Position): [Position[], Position[]] {
  return [
    half.map(([aside, latitude]) => [middle - aside, latitude]),
    half.map(([aside, latitude]): Position => [middle + aside, latitude]).reverse(),
  ];
}

/** A pole's edge of a flat map from west to east. */
function edgeOfMap([middle]: Position, pole: number): Position[] {
  return [
    [middle - 180, pole],
    [middle + 180, pole],
  ];
}
