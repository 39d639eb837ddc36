import { radiansPerDegree } from './angles.ts';
import { createBorderHit } from './border-hit.ts';
import type { BorderHit } from './border-hit.ts';
import type { BorderIndex } from './border-index.ts';
import { searchBorder } from './border-search.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

/**
 * Side of a border a place is on, looking along the line's own direction. `on` when the place is
 * within 1 mm of the line, or so straight ahead of one of its ends that there is no telling.
 */
export type BorderSide = 'left' | 'right' | 'on';

/** The point of a border nearest to a place. */
export interface NearestOnBorder {
  /** The nearest point; a vertex of the line comes back with its own coordinates, longitude in [-180, 180]. */
  readonly position: Position;
  /** Which of the lines given to `buildBorderIndex` it is on, from 0. */
  readonly line: number;
  /** Which segment of that line it is on, from 0; at a vertex the one that starts there, if there is one. */
  readonly segment: number;
  /** Great-circle distance from the place in metres, on Turf's sphere. */
  readonly sphereMetres: number;
  readonly side: BorderSide;
}

const onBorderMetres = 1e-3;
const scratch = createBorderHit();

/**
 * The true nearest point of the whole border, taken as great-circle segments: what Turf's
 * `nearestPointOnLine` gives, found through the index. Good to a few nanometres on the sphere.
 *
 * @param position any finite longitude, latitude within ±90.
 */
export function nearestOnBorder(index: BorderIndex, position: Position): NearestOnBorder {
  nearestInto(index, position[0], position[1], scratch);
  return describeHit(index, scratch);
}

/** Writes the nearest point of the border to `hit` without allocating anything, for bulk work. */
export function nearestInto(
  index: BorderIndex,
  longitudeDegrees: number,
  latitudeDegrees: number,
  hit: BorderHit,
): void {
  const lambda = longitudeDegrees * radiansPerDegree;
  const phi = latitudeDegrees * radiansPerDegree;
  const cosPhi = Math.cos(phi);
  searchBorder(index, cosPhi * Math.cos(lambda), cosPhi * Math.sin(lambda), Math.sin(phi), hit);
}

/** Great-circle length in metres on Turf's sphere of the way to a hit. */
export function hitSphereMetres(hit: BorderHit): number {
  return sphereRadiusMetres * hit.radians;
}

/** Side of the border a searched place is on. */
export function hitSide(hit: BorderHit): BorderSide {
  const metresAside = Math.min(hit.radians, Math.abs(hit.leftward)) * sphereRadiusMetres;
  if (!(metresAside > onBorderMetres)) return 'on';
  return hit.leftward > 0 ? 'left' : 'right';
}

/** Longitude in [-180, 180] of a hit's nearest point. */
export function hitLongitude(index: BorderIndex, hit: BorderHit): number {
  if (hit.vertex >= 0) return index.degrees[2 * hit.vertex] ?? NaN;
  return Math.atan2(hit.y, hit.x) / radiansPerDegree;
}

/** Latitude of a hit's nearest point. */
export function hitLatitude(index: BorderIndex, hit: BorderHit): number {
  if (hit.vertex >= 0) return index.degrees[2 * hit.vertex + 1] ?? NaN;
  // Not by arc sine, which is off by centimetres next to the poles.
  return Math.atan2(hit.z, Math.sqrt(hit.x * hit.x + hit.y * hit.y)) / radiansPerDegree;
}

function describeHit(index: BorderIndex, hit: BorderHit): NearestOnBorder {
  const origin = 2 * (hit.vertex >= 0 ? hit.vertex : hit.arc);
  return {
    position: [hitLongitude(index, hit), hitLatitude(index, hit)],
    line: index.origins[origin] ?? 0,
    segment: index.origins[origin + 1] ?? 0,
    sphereMetres: hitSphereMetres(hit),
    side: hitSide(hit),
  };
}
