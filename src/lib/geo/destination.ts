import { geodesicDirect } from './geodesic-direct.ts';
import type { Position } from './position.ts';

/** The position `metres` away from `from` on WGS 84 in the direction `bearingDegrees` (clockwise from north). */
export function destination(from: Position, bearingDegrees: number, metres: number): Position {
  return geodesicDirect(from, bearingDegrees, metres).position;
}
