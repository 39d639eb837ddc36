import { longitudeNear } from './angles.ts';
import { closeOverPole } from './close-over-pole.ts';
import { destination } from './destination.ts';
import type { Position } from './position.ts';

/**
 * Ring of the positions `radiusMetres` from `center` on WGS 84, as a GeoJSON polygon ring: closed
 * (the first position comes again at the end) and counter-clockwise (RFC 7946).
 *
 * Longitudes run on without a jump at the antimeridian. A circle that holds a pole becomes a band
 * up to that pole's edge of a flat map, 360° wide. Meant for radii below a quarter of the Earth's
 * girth (10,000 km).
 *
 * @param steps number of different positions on the ring.
 * @throws RangeError when `steps` is not a whole number of at least 3, or the radius is negative or not a number.
 */
export function geodesicCircle(center: Position, radiusMetres: number, steps = 128): Position[] {
  if (!Number.isInteger(steps) || steps < 3) {
    throw new RangeError(`A circle needs a whole number of at least 3 steps, not ${steps}.`);
  }
  if (!(radiusMetres >= 0)) {
    throw new RangeError(`A radius must be zero or more metres, not ${radiusMetres}.`);
  }
  const ring: Position[] = [];
  let longitude = center[0];
  for (let step = 0; step <= steps; step += 1) {
    const bearing = step === steps ? 0 : -(360 * step) / steps;
    const point = destination(center, bearing, radiusMetres);
    longitude = longitudeNear(point[0], longitude);
    ring.push([longitude, point[1]]);
  }
  return [...closeOverPole(ring)];
}
