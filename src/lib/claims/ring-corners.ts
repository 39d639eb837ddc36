import type { Position } from '#lib/geo/position.ts';
import type { MarginField } from './margin-field.ts';

/** Corners so blunt that cutting them moves an outline by 20 m at most are left as they are. */
const LEAST_TURN_RADIANS = 0.17;
/** Farther from an outline no corner is looked for: its tip is narrower than any area that is kept. */
const FARTHEST_METRES = 600;
/** Sine of the angle below which two curves are taken to touch rather than to cross. */
const LEAST_SINE = 0.1;
const PROBE_METRES = 10;
const PASSES = 3;
const METRES_PER_DEGREE = 111_000;

const eastMetres = (latitude: number) => METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);

/**
 * A ring with the corners put back that a lattice cuts off, where the curves of two ends of constraints
 * cross: found to a metre by Newton's method. Without them a sharp tip that runs between the corners of
 * cells would be missed, by more than a cell is long.
 */
export function withCorners(ring: readonly Position[], field: MarginField): Position[] {
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    // First positions are repeated last.
    const before = ring[i - 2] ?? ring.at(-2);
    const after = ring[i + 1] ?? ring[1];
    if (from === undefined || before === undefined || after === undefined) return [to];
    if (turn(before, from, to) < LEAST_TURN_RADIANS && turn(from, to, after) < LEAST_TURN_RADIANS) {
      return [to];
    }
    const corner = cornerBetween(from, to, field);
    return corner === null ? [to] : [corner, to];
  });
}

/** By how much a path turns at its middle position, in radians either way. */
function turn(before: Position, at: Position, after: Position): number {
  const shrink = Math.cos((at[1] * Math.PI) / 180);
  const [ax, ay] = [(at[0] - before[0]) * shrink, at[1] - before[1]];
  const [bx, by] = [(after[0] - at[0]) * shrink, after[1] - at[1]];
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by));
}

/** Where the nearest ends at two positions next to each other cross; null where they are one, or do not. */
function cornerBetween(from: Position, to: Position, field: MarginField): Position | null {
  const [a, b] = [leastAt(field.endsMetres(from)), leastAt(field.endsMetres(to))];
  if (a === b) return null;
  let corner: Position | null = from;
  for (let pass = 0; pass < PASSES && corner !== null; pass += 1) {
    corner = nearerToBoth(corner, [a, b], field);
  }
  if (corner === null) return null;
  const east = (corner[0] - from[0]) * eastMetres(from[1]);
  const north = (corner[1] - from[1]) * METRES_PER_DEGREE;
  const isNear = Math.hypot(east, north) <= FARTHEST_METRES;
  return isNear && Math.min(...field.endsMetres(corner)) > -1 ? corner : null;
}

const leastAt = (metres: Float64Array): number => metres.indexOf(Math.min(...metres));

/** One step of Newton's method towards where two ends are both just met; null where they hardly cross. */
function nearerToBoth(
  position: Position,
  [a, b]: readonly [number, number],
  field: MarginField,
): Position | null {
  const [longitude, latitude] = position;
  const east = eastMetres(latitude);
  const here = field.endsMetres(position);
  const eastward = field.endsMetres([longitude + PROBE_METRES / east, latitude]);
  const northward = field.endsMetres([longitude, latitude + PROBE_METRES / METRES_PER_DEGREE]);
  const slope = (there: Float64Array, end: number) =>
    ((there[end] as number) - (here[end] as number)) / PROBE_METRES;
  const [ax, ay, bx, by] = [
    ...[slope(eastward, a), slope(northward, a)],
    ...[slope(eastward, b), slope(northward, b)],
  ] as [number, number, number, number];
  const sine = ax * by - ay * bx;
  if (!(Math.abs(sine) > LEAST_SINE)) return null;
  const [atA, atB] = [here[a] as number, here[b] as number];
  return [
    longitude + (ay * atB - by * atA) / sine / east,
    latitude + (bx * atA - ax * atB) / sine / METRES_PER_DEGREE,
  ];
}
