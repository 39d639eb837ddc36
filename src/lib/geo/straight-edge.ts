import { radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';

/** Longest degree of latitude on WGS 84, at the poles, and more than the longest degree of longitude. */
const METRES_PER_DEGREE = 111_700;

/**
 * Points along the edge of a GeoJSON outline, which is straight in longitude and latitude (RFC 7946,
 * section 3.1.1), not a geodesic. Both ends are included, and neighbours are no farther apart than
 * `maxStepMetres`.
 *
 * @throws RangeError when `maxStepMetres` is not a positive number.
 */
export function straightEdgePositions(
  from: Position,
  to: Position,
  maxStepMetres: number,
): Position[] {
  if (!(maxStepMetres > 0)) {
    throw new RangeError(
      `The longest step must be a positive number of metres, not ${maxStepMetres}.`,
    );
  }
  const [fromLongitude, fromLatitude] = from;
  const longitudes = to[0] - fromLongitude;
  const latitudes = to[1] - fromLatitude;
  // A degree of longitude is longest where the edge comes nearest to the equator.
  const crossesEquator = fromLatitude * to[1] <= 0;
  const lowest = crossesEquator ? 0 : Math.min(Math.abs(fromLatitude), Math.abs(to[1]));
  const degrees = Math.hypot(longitudes * Math.cos(lowest * radiansPerDegree), latitudes);
  const steps = Math.max(1, Math.ceil((degrees * METRES_PER_DEGREE) / maxStepMetres));
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps
      ? to
      : [fromLongitude + (longitudes * step) / steps, fromLatitude + (latitudes * step) / steps],
  );
}
