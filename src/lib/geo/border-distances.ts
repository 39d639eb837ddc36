import { radiansPerDegree } from './angles.ts';
import { createBorderHit } from './border-hit.ts';
import type { BorderIndex } from './border-index.ts';
import {
  hitLatitude,
  hitLongitude,
  hitSide,
  hitSphereMetres,
  type BorderSide,
} from './border-nearest.ts';
import { searchBorder } from './border-search.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { shortInverseMetres } from './short-inverse.ts';
import { wgs84Flattening } from './wgs84.ts';

/** Border distances of many places, as columns: entry `i` belongs to place `i`. */
export interface BorderDistances {
  /** WGS 84 length in metres to the nearest point, within 2 micrometres of GeographicLib. */
  readonly wgs84Metres: Float64Array<ArrayBuffer>;
  /** Great-circle length in metres of the same line on Turf's sphere. */
  readonly sphereMetres: Float64Array<ArrayBuffer>;
  /** Longitude and latitude of the nearest point, two numbers for each place. */
  readonly nearest: Float64Array<ArrayBuffer>;
  /** 1 when the place is left of the line's direction, -1 right, 0 on the line (see `BorderSide`). */
  readonly sides: Int8Array<ArrayBuffer>;
}

const hit = createBorderHit();
/** How columns say which side a place is on. */
export const sideSigns: Readonly<Record<BorderSide, number>> = { left: 1, right: -1, on: 0 };

/** The side that such a number stands for. */
export const sideOfSign = (sign: number): BorderSide =>
  sign === 0 ? 'on' : sign > 0 ? 'left' : 'right';

/**
 * Border distances of many places, the same as `borderDistance` gives one by one, at about a million
 * places a second for a border of 6,508 vertices.
 *
 * @param positions longitude and latitude in degrees, two numbers for each place; a place whose
 * numbers are not finite gets NaN and side 0.
 */
export function borderDistances(index: BorderIndex, positions: Float64Array): BorderDistances {
  const count = Math.floor(positions.length / 2);
  const wgs84Metres = new Float64Array(count);
  const sphereMetres = new Float64Array(count);
  const nearest = new Float64Array(2 * count);
  const sides = new Int8Array(count);
  for (let i = 0; i < count; i += 1) {
    const longitude = positions[2 * i] ?? NaN;
    const latitude = positions[2 * i + 1] ?? NaN;
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
      wgs84Metres[i] = sphereMetres[i] = nearest[2 * i] = nearest[2 * i + 1] = NaN;
      continue;
    }
    wgs84Metres[i] = searchAndMeasure(index, longitude, latitude);
    sphereMetres[i] = hitSphereMetres(hit);
    nearest[2 * i] = hitLongitude(index, hit);
    nearest[2 * i + 1] = hitLatitude(index, hit);
    sides[i] = sideSigns[hitSide(hit)];
  }
  return { wgs84Metres, sphereMetres, nearest, sides };
}

/** Leaves the nearest point in `hit` and returns the WGS 84 length to it in metres. */
function searchAndMeasure(index: BorderIndex, longitude: number, latitude: number): number {
  const lambda = longitude * radiansPerDegree;
  const phi = latitude * radiansPerDegree;
  const cosLambda = Math.cos(lambda);
  const sinLambda = Math.sin(lambda);
  const cosPhi = Math.cos(phi);
  const sinPhi = Math.sin(phi);
  searchBorder(index, cosPhi * cosLambda, cosPhi * sinLambda, sinPhi, hit);
  // Reduced latitudes: tan β = (1 - f) tan φ. The second one's longitude need not be known.
  const { x, y, z } = hit;
  const polarA = (1 - wgs84Flattening) * sinPhi;
  const polarB = (1 - wgs84Flattening) * z;
  const scaleA = 1 / Math.sqrt(cosPhi * cosPhi + polarA * polarA);
  const scaleB = 1 / Math.sqrt(x * x + y * y + polarB * polarB);
  const metres = shortInverseMetres(
    polarA * scaleA,
    cosPhi * scaleA,
    polarB * scaleB,
    (x * cosLambda + y * sinLambda) * scaleB,
    (y * cosLambda - x * sinLambda) * scaleB,
  );
  if (!Number.isNaN(metres)) return metres;
  return geodesicMetres([longitude, latitude], [hitLongitude(index, hit), hitLatitude(index, hit)]);
}
