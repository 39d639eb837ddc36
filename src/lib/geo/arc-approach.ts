import { visitArcsNear } from './arcs-near.ts';
import { turnIntoFrame } from './border-frame.ts';
import type { BorderIndex } from './border-index.ts';
import type { Position } from './position.ts';
import { writeUnitVector } from './unit-vector.ts';

/** Where a great-circle arc comes closest to a border between its ends. */
export interface ArcApproach {
  /** Share of the arc's length at which it does. */
  readonly share: number;
  /** Vertex of the index that it comes closest to there, or null where the arc crosses the border. */
  readonly vertex: number | null;
  /** Angle from the arc to the border, 0 where they cross. */
  readonly radians: number;
}

type Vector = readonly [x: number, y: number, z: number];

/**
 * Where the inside of a great-circle arc comes closer to a border than the ends of the arc do, or null
 * where it does not. Two arcs that do not cross are closest at an end of one of them, so only crossings
 * and vertices of the border need be looked at.
 *
 * @param from, to ends of an arc well short of half a turn.
 * @param endsRadians angle from the nearer end to the border, or less when only closer approaches count.
 */
export function arcApproach(
  index: BorderIndex,
  from: Position,
  to: Position,
  endsRadians: number,
): ArcApproach | null {
  const [p, q] = [vectorOf(index, from), vectorOf(index, to)];
  // (p - q) × (p + q) is 2 p × q, but keeps its direction when p and q are close.
  const doubleNormal = cross(minus(p, q), plus(p, q));
  const sine = lengthOf(doubleNormal) / 2;
  if (sine === 0) return null;
  const angle = Math.atan2(sine, dot(p, q));
  const normal = scaled(doubleNormal, 1 / (2 * sine));
  const middle = scaled(plus(p, q), 1 / lengthOf(plus(p, q)));

  let closest: ArcApproach | null = null;
  const take = (approach: ArcApproach | null) => {
    if (approach !== null && approach.radians < (closest?.radians ?? endsRadians)) {
      closest = approach;
    }
  };
  visitArcsNear(index, ...middle, endsRadians + angle / 2, (arc) => {
    take(vertexApproach(arc));
    take(vertexApproach(arc + 1));
    take(crossing(arc));
  });
  return closest;

  function vertexApproach(vertex: number): ArcApproach | null {
    const v = vectorAt(index.arcs, 6 * vertex);
    const ahead = dot(normal, cross(p, v));
    const short = dot(normal, cross(v, q));
    if (!(ahead > 0 && short > 0)) return null;
    const aside = dot(v, normal);
    const radians = Math.atan2(Math.abs(aside), lengthOf(minus(v, scaled(normal, aside))));
    return { share: Math.atan2(ahead, dot(p, v)) / angle, vertex, radians };
  }

  function crossing(arc: number): ArcApproach | null {
    const [a, b] = [vectorAt(index.arcs, 6 * arc), vectorAt(index.arcs, 6 * arc + 6)];
    const arcNormal = vectorAt(index.arcs, 6 * arc + 3);
    if (!(dot(a, normal) * dot(b, normal) < 0)) return null;
    const [fromSide, toSide] = [dot(p, arcNormal), dot(q, arcNormal)];
    if (!(fromSide * toSide < 0)) return null;
    const [fromAside, toAside] = [Math.abs(fromSide), Math.abs(toSide)];
    // The great circles meet on the arc here, and opposite.
    const point = plus(scaled(p, toAside), scaled(q, fromAside));
    if (dot(point, plus(a, b)) < 0) return null;
    const alongArc = Math.atan2(fromAside * sine, toAside + fromAside * Math.cos(angle));
    return { share: alongArc / angle, vertex: null, radians: 0 };
  }
}

function vectorOf({ frame }: BorderIndex, position: Position): Vector {
  const vector = new Float64Array(3);
  writeUnitVector(position[0], position[1], vector, 0);
  turnIntoFrame(frame, vector, 0);
  return vectorAt(vector, 0);
}

const vectorAt = (numbers: Float64Array, at: number): Vector => [
  numbers[at] ?? NaN,
  numbers[at + 1] ?? NaN,
  numbers[at + 2] ?? NaN,
];
const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const lengthOf = (a: Vector): number => Math.sqrt(dot(a, a));

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}
