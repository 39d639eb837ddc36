import { radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';

/** Mean radius of the Earth (2a + b) / 3 of WGS 84 as rounded by Turf, in metres. */
export const sphereRadiusMetres = 6_371_008.8;

/**
 * Great-circle length in metres on the sphere of Turf's `distance`, by the haversine formula.
 *
 * Against the WGS 84 length it is up to 0.6 % off, depending on direction and latitude.
 */
export function sphereDistanceMetres(from: Position, to: Position): number {
  const fromLatitude = from[1] * radiansPerDegree;
  const toLatitude = to[1] * radiansPerDegree;
  const halfTurn = Math.sin(((to[0] - from[0]) * radiansPerDegree) / 2);
  const halfClimb = Math.sin((toLatitude - fromLatitude) / 2);
  const halfSum = Math.sin((toLatitude + fromLatitude) / 2);
  const haversine =
    halfClimb * halfClimb + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfTurn * halfTurn;
  const halfMeridian = Math.cos(((to[0] - from[0]) * radiansPerDegree) / 2);
  // The complement is summed on its own: 1 - haversine would lose centimetres near the antipode.
  const complement =
    halfSum * halfSum + Math.cos(fromLatitude) * Math.cos(toLatitude) * halfMeridian * halfMeridian;
  return 2 * sphereRadiusMetres * Math.atan2(Math.sqrt(haversine), Math.sqrt(complement));
}
