import type { Place } from '../model.ts';
import type { Check, FieldIssue } from './check.ts';

/** Candidate areas can only be asked to lie in areas that the place is said to lie in. */
export const candidateWithinContext: Check<Place> = ({ candidateWithin, contextAreas }) =>
  candidateWithin.flatMap((id, index): FieldIssue[] =>
    contextAreas.includes(id)
      ? []
      : [{ field: `candidateWithin.${index}`, message: `"${id}" is not among its contextAreas` }],
  );
