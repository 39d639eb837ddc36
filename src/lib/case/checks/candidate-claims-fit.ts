import type { Place } from '../model.ts';
import type { Check, FieldIssue } from './check.ts';

/** Candidate areas come from distance claims about the place itself, and only where it has no position. */
export const candidateClaimsFit: Check<Place> = (place, { claims }) => {
  if (place.candidateClaims.length > 0 && place.location.kind !== 'unlocated') {
    return [
      { field: 'candidateClaims', message: 'belong to a place without a position, and it has one' },
    ];
  }
  return place.candidateClaims.flatMap((id, index): FieldIssue[] => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const { figure } = claim;
    const fits =
      figure?.kind === 'distance' &&
      figure.subject.kind === 'place' &&
      figure.subject.place === place.id;
    if (fits) return [];
    return [
      {
        field: `candidateClaims.${index}`,
        message: `claim "${id}" gives no distance of this place`,
      },
    ];
  });
};
