import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

function sumOfSteps(
  positions: readonly Position[],
  stepMetres: (from: Position, to: Position) => number,
): number {
  let total = 0;
  let previous: Position | undefined;
  for (const position of positions) {
    if (previous !== undefined) total += stepMetres(previous, position);
    previous = position;
  }
  return total;
}

/** Length in metres on WGS 84 of the geodesics from each position to the next; 0 for fewer than two. */
export function polylineLengthMetres(positions: readonly Position[]): number {
  return sumOfSteps(positions, geodesicMetres);
}

/** Length in metres on Turf's sphere of the great circles from each position to the next; 0 for fewer than two. */
export function polylineSphereMetres(positions: readonly Position[]): number {
  return sumOfSteps(positions, sphereDistanceMetres);
}
