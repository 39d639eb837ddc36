import { normalLongitude } from './angles.ts';
import { arcApproach } from './arc-approach.ts';
import { createBorderHit } from './border-hit.ts';
import type { BorderIndex } from './border-index.ts';
import { hitLatitude, hitLongitude, nearestInto } from './border-nearest.ts';
import { greatCirclePoint } from './great-circle-point.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres, sphereRadiusMetres } from './sphere-distance.ts';
import { geodesicMask, wgs84, type GeodesicLine } from './wgs84.ts';

/** A position of a line and the angle from it to the border. */
export interface Stop {
  readonly position: Position;
  readonly radians: number;
}

/** Where a line is closest to a border, both longitudes in [-180, 180]; `radians` is 0 where they meet. */
export interface Closest {
  readonly from: Position;
  readonly to: Position;
  readonly radians: number;
}

/** On so short a way a geodesic is within 1.1 mm of the great circle between its ends (see the tests). */
const LONGEST_ARC_METRES = 4000;
const TOUCHING_RADIANS = 2e-6 / sphereRadiusMetres;
/** Metres on Turf's sphere over metres on WGS 84: its radius over the ellipsoid's least and greatest radius of curvature. */
const sphereScale = { most: 1.0057, least: 0.9955 };

/**
 * Searches a line piece by piece for where it is closest to a border, on the sphere. A piece is cut in two
 * as long as it may hold something closer than what is known, and no further than needed.
 */
export class ClosestToBorder {
  #closest: Closest = { from: [NaN, NaN], to: [NaN, NaN], radians: Infinity };
  readonly #index: BorderIndex;
  readonly #hit = createBorderHit();

  constructor(index: BorderIndex) {
    this.#index = index;
  }

  get closest(): Closest {
    return this.#closest;
  }

  /** Looks at a position of the line. */
  stopAt(position: Position): Stop {
    const hit = this.#hit;
    nearestInto(this.#index, position[0], position[1], hit);
    const { radians } = hit;
    if (radians < this.#closest.radians) {
      const to: Position = [hitLongitude(this.#index, hit), hitLatitude(this.#index, hit)];
      this.#take({ from: position, to, radians });
    }
    return { position, radians };
  }

  /** Looks at the WGS 84 geodesic between two positions that have been looked at. */
  searchLeg(start: Stop, end: Stop): void {
    const [from, to] = [start.position, end.position];
    const metres = sphereDistanceMetres(from, to);
    if (!this.#mayBeCloser(start, end, (metres * sphereScale.most) / sphereScale.least)) return;
    if (metres <= LONGEST_ARC_METRES) {
      this.#searchArc(start, end);
      return;
    }
    const line = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
    this.#searchStretch(line, start, 0, end, line.s13);
  }

  #searchStretch(line: GeodesicLine, start: Stop, from: number, end: Stop, to: number): void {
    if (!this.#mayBeCloser(start, end, (to - from) * sphereScale.most)) return;
    if (to - from <= LONGEST_ARC_METRES) {
      this.#searchArc(start, end);
      return;
    }
    const middle = (from + to) / 2;
    const { lon2 = NaN, lat2 = NaN } = line.Position(middle, geodesicMask.standard);
    const stop = this.stopAt([lon2, lat2]);
    this.#searchStretch(line, start, from, stop, middle);
    this.#searchStretch(line, stop, middle, end, to);
  }

  /** No point of a way is nearer to the border than its ends' distances less the ways to them allow. */
  #mayBeCloser(start: Stop, end: Stop, sphereMetres: number): boolean {
    const least = (start.radians + end.radians - sphereMetres / sphereRadiusMetres) / 2;
    return this.#closest.radians > 0 && least < this.#closest.radians;
  }

  #searchArc({ position: start }: Stop, { position: end }: Stop): void {
    const approach = arcApproach(this.#index, start, end, this.#closest.radians);
    if (approach === null) return;
    const { share, vertex, radians } = approach;
    const from = greatCirclePoint(start, end, share);
    const { degrees } = this.#index;
    const to: Position =
      vertex === null ? from : [degrees[2 * vertex] ?? NaN, degrees[2 * vertex + 1] ?? NaN];
    this.#take({ from, to, radians });
  }

  #take({ from: [longitude, latitude], to, radians }: Closest): void {
    if (radians > TOUCHING_RADIANS) {
      this.#closest = { from: [normalLongitude(longitude), latitude], to, radians };
      return;
    }
    const shared: Position = [normalLongitude(to[0]), to[1]];
    this.#closest = { from: shared, to: shared, radians: 0 };
  }
}
