import type { Claim } from '../model.ts';
import type { Check, FieldIssue } from './check.ts';

/** Places that a distance is counted between are among the places of the claim, so that it is found there. */
export const figurePlacesListed: Check<Claim> = ({ figure, places }) => {
  if (figure?.kind !== 'distance') return [];
  return (['subject', 'from'] as const).flatMap((end): FieldIssue[] => {
    const anchor = figure[end];
    if (anchor?.kind !== 'place' || places.includes(anchor.place)) return [];
    return [{ field: 'places', message: `lack "${anchor.place}" of figure.${end}` }];
  });
};
