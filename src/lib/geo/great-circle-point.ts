import { longitudeNear, radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';
import { writeUnitVector } from './unit-vector.ts';

const ends = new Float64Array(6);

/**
 * The point on the great circle from one position to another, a share of the way along it: 0 gives the
 * first position itself, 1 the second. Good to a few nanometres on the Earth. Its longitude is within half
 * a turn of the first position's. Two exact antipodes fix no great circle and give NaN between them.
 */
export function greatCirclePoint(from: Position, to: Position, share: number): Position {
  if (share === 0) return from;
  if (share === 1) return to;
  writeUnitVector(from[0], from[1], ends, 0);
  writeUnitVector(to[0], to[1], ends, 3);
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0] = ends;
  const angle =
    2 * Math.atan2(Math.hypot(bx - ax, by - ay, bz - az), Math.hypot(ax + bx, ay + by, az + bz));
  if (angle === 0) return from;
  const fromWeight = Math.sin((1 - share) * angle);
  const toWeight = Math.sin(share * angle);
  const x = fromWeight * ax + toWeight * bx;
  const y = fromWeight * ay + toWeight * by;
  const z = fromWeight * az + toWeight * bz;
  return [
    longitudeNear(Math.atan2(y, x) / radiansPerDegree, from[0]),
    Math.atan2(z, Math.hypot(x, y)) / radiansPerDegree,
  ];
}
