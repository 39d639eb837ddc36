import { longitudeNear } from './angles.ts';
import type { Position } from './position.ts';
import { geodesicMask, wgs84 } from './wgs84.ts';

export interface GeodesicLineOptions {
  /** Longest allowed step between neighbouring points, in metres along the line. */
  readonly maxStepMetres: number;
}

/**
 * Points along the WGS 84 geodesic between two positions, both ends included, equally spaced and
 * no farther apart than `maxStepMetres`.
 *
 * Longitudes run on from that of `from` without a jump at the antimeridian, so the last one may be
 * that of `to` plus or minus 360. (A line through a pole does turn by 180° there.) Positions on top
 * of each other give the two of them; between antipodes one of the equally short lines is taken.
 *
 * @throws RangeError when `maxStepMetres` is not a positive number.
 */
export function geodesicLine(
  from: Position,
  to: Position,
  { maxStepMetres }: GeodesicLineOptions,
): Position[] {
  if (!(maxStepMetres > 0)) {
    throw new RangeError(
      `The longest step must be a positive number of metres, not ${maxStepMetres}.`,
    );
  }
  const line = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
  const steps = Math.max(1, Math.ceil(line.s13 / maxStepMetres));
  const points: Position[] = [from];
  for (let step = 1; step <= steps; step += 1) {
    const { lon2, lat2 } = line.Position((line.s13 * step) / steps, geodesicMask.unrolled);
    const unrolled = lon2 ?? NaN;
    points.push(step === steps ? [longitudeNear(to[0], unrolled), to[1]] : [unrolled, lat2 ?? NaN]);
  }
  return points;
}
