import { geodesicLine, type GeodesicLineOptions } from './geodesic-line.ts';
import type { Position } from './position.ts';

/**
 * Points along the WGS 84 geodesics from each position to the next, all positions included; see
 * `geodesicLine`. Longitudes run on from that of the first without a jump at the antimeridian.
 *
 * @throws RangeError when `maxStepMetres` is not a positive number.
 */
export function geodesicPath(
  positions: readonly Position[],
  options: GeodesicLineOptions,
): Position[] {
  const path: Position[] = [];
  for (const position of positions) {
    const last = path.at(-1);
    if (last === undefined) path.push(position);
    else path.push(...geodesicLine(last, position, options).slice(1));
  }
  return path;
}
