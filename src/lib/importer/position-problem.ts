import type { ImportProblem } from './import-issue.ts';

/** Longitudes may run on over the antimeridian, or go from 0 to 360. */
const greatestLongitude = 360;

/** Why two numbers are no longitude and latitude; null when they are. */
export function positionProblem(longitude: number, latitude: number): ImportProblem | null {
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return 'not-a-position';
  if (Math.abs(latitude) > 90) {
    const couldBeSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    return couldBeSwapped ? 'perhaps-swapped' : 'latitude-out-of-range';
  }
  return Math.abs(longitude) > greatestLongitude ? 'longitude-out-of-range' : null;
}
