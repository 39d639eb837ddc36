import type { Position } from '#lib/geo/position.ts';
import { normalLongitude } from '#lib/geo/angles.ts';
import type { ImportProblem } from '../../import-issue.ts';
import { positionProblem } from '../../position-problem.ts';

/**
 * Longitude in [-180, 180] and latitude of a GeoJSON position, without its altitude, or why it is none.
 * @param isSwapped whether the latitude stands first.
 */
export function featurePosition(value: unknown, isSwapped: boolean): Position | ImportProblem {
  if (!Array.isArray(value)) return 'not-a-position';
  const [first, second] = value as readonly unknown[];
  if (typeof first !== 'number' || typeof second !== 'number') return 'not-a-position';
  const longitude = isSwapped ? second : first;
  const latitude = isSwapped ? first : second;
  return positionProblem(longitude, latitude) ?? [normalLongitude(longitude), latitude];
}
