import { radiansPerDegree } from './angles.ts';

/**
 * Writes the unit vector of a longitude and latitude on the sphere to three numbers from `at`: x to
 * (0°, 0°), y to (90° E, 0°), z to the north pole.
 */
export function writeUnitVector(
  longitudeDegrees: number,
  latitudeDegrees: number,
  vectors: Float64Array,
  at: number,
): void {
  const lambda = longitudeDegrees * radiansPerDegree;
  const phi = latitudeDegrees * radiansPerDegree;
  const cosPhi = Math.cos(phi);
  vectors[at] = cosPhi * Math.cos(lambda);
  vectors[at + 1] = cosPhi * Math.sin(lambda);
  vectors[at + 2] = Math.sin(phi);
}
