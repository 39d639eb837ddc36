import type { Position } from './position.ts';
import { ringSphereAreaSquareMetres } from './ring-area-sphere.ts';
import { ringAreaSquareMetres } from './ring-area.ts';

/** What a ring encloses, on both earth models. */
export interface EnclosedAreas {
  readonly wgs84SquareMetres: number;
  readonly sphereSquareMetres: number;
}

/**
 * Areas in square metres of the smaller of the two sides of a closed ring, never negative and at most half
 * of the Earth each, whichever way the ring runs and whichever poles or antimeridian lie in it. Good to
 * about 0.1 m² per edge on WGS 84, and to 0.1 m² on Turf's sphere.
 *
 * The first position may be repeated last. Fewer than three positions enclose nothing. Of a ring that
 * crosses itself it is the net area: what lies to its left, each time it is gone round, less what lies to
 * its right, so that the two halves of an even figure of eight cancel. Between antipodes, where no line is
 * the shortest, one of the equally short ones is taken. Any longitude is accepted; a latitude beyond ±90
 * gives NaN.
 */
export function enclosedAreas(ring: readonly Position[]): EnclosedAreas {
  if (ring.length < 3) return { wgs84SquareMetres: 0, sphereSquareMetres: 0 };
  return {
    wgs84SquareMetres: Math.abs(ringAreaSquareMetres(ring)),
    sphereSquareMetres: Math.abs(ringSphereAreaSquareMetres(ring)),
  };
}
