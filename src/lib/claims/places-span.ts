import type { DistanceRange } from '#lib/case/border-measures.ts';
import type { PlaceLocation } from '#lib/case/schema/place.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { outlineSamples } from './outline-samples.ts';
import { ringHolds } from './ring-holds.ts';

const STEP_METRES = 1000;
/** Between two outlines every sample meets every other, so fewer must do. */
const COARSE_STEP_METRES = 4000;

/**
 * How near to each other two places come and how far from each other they reach, in metres on WGS 84.
 * Two points have one distance. Outlines are sampled: right to 500 m between a point and an outline,
 * to 4 km between two outlines. An area that holds part of the other comes as near as 0. Null
 * where either has no position. Radii of uncertainty are not counted in.
 */
export function placesSpan(a: PlaceLocation, b: PlaceLocation): DistanceRange | null {
  const step = a.kind === 'point' || b.kind === 'point' ? STEP_METRES : COARSE_STEP_METRES;
  const [samplesA, samplesB] = [outlineSamples(a, step), outlineSamples(b, step)];
  if (samplesA.length === 0 || samplesB.length === 0) return null;
  let lowMetres = Infinity;
  let highMetres = 0;
  for (const from of samplesA) {
    for (const to of samplesB) {
      const metres = geodesicMetres(from, to);
      lowMetres = Math.min(lowMetres, metres);
      highMetres = Math.max(highMetres, metres);
    }
  }
  const meets = holdsAny(a, samplesB) || holdsAny(b, samplesA);
  return { lowMetres: meets ? 0 : lowMetres, highMetres };
}

const holdsAny = (location: PlaceLocation, positions: readonly Position[]) =>
  location.kind === 'area' && positions.some((position) => ringHolds(location.ring, position));
