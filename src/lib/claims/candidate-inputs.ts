import type { Case, Place } from '#lib/case/model.ts';
import { claimsOfPlace } from '#lib/case/query.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import type { CandidateInputs } from './candidate-reading.ts';
import { locatedPlaces } from './claim-constraints.ts';

/**
 * What readings of a place are made from: the distance claims about it, the located places of the case,
 * and those of its context areas that have an outline.
 */
export function candidateInputs(
  theCase: Case,
  { id, country, contextAreas }: Place,
): CandidateInputs {
  return {
    place: { id, country },
    claims: claimsOfPlace(theCase, id)
      .filter(
        ({ figure }) =>
          figure?.kind === 'distance' &&
          figure.subject.kind === 'place' &&
          figure.subject.place === id,
      )
      .map((claim) => ({ id: claim.id, figure: claim.figure })),
    places: locatedPlaces(theCase.places),
    contextAreas: contextAreas.flatMap((areaId) => {
      const ring = outlineOf(theCase.places.find((other) => other.id === areaId));
      return ring === null ? [] : [{ id: areaId, ring }];
    }),
  };
}

/** The outline of an area, or the circle that an area without one is known to lie in. */
function outlineOf(place: Place | undefined): readonly Position[] | null {
  if (place?.location.kind === 'area') return place.location.ring;
  if (place?.location.kind !== 'point') return null;
  return geodesicCircle(place.location.position, place.location.uncertaintyRadiusMetres);
}
