import type { DistanceRange } from '#lib/case/border-measures.ts';
import type { PlaceLocation } from '#lib/case/schema/place.ts';

/** Radius, in metres, of what a place's position leaves open; 0 where it has none. */
export const radiusMetresOf = (location: PlaceLocation): number =>
  location.kind === 'unlocated' ? 0 : location.uncertaintyRadiusMetres;

/** A range with so many metres added at either end, never below zero. */
export const widenedRange = (
  { lowMetres, highMetres }: DistanceRange,
  metres: number,
): DistanceRange => ({
  lowMetres: Math.max(0, lowMetres - metres),
  highMetres: highMetres + metres,
});
