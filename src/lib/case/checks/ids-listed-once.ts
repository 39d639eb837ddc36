import type { ArticleStep, CaseEvent, Claim, Place } from '../model.ts';
import type { FieldIssue } from './check.ts';

/** A check that no list of ids in the named fields names the same record twice. */
const idsListedOnce =
  <Field extends string>(...fields: readonly Field[]) =>
  (record: Readonly<Record<Field, readonly string[]>>): FieldIssue[] =>
    fields.flatMap((field) => {
      const ids = record[field];
      return ids
        .map((id, index) => ({ id, index }))
        .filter(({ id, index }) => ids.indexOf(id) < index)
        .map(({ id, index }) => ({
          field: `${field}.${index}`,
          message: `"${id}" is listed twice`,
        }));
    });

export const placeIdsListedOnce: (place: Place) => FieldIssue[] = idsListedOnce(
  'sources',
  'contextAreas',
  'candidateClaims',
  'candidateWithin',
);

export const eventIdsListedOnce: (event: CaseEvent) => FieldIssue[] = idsListedOnce(
  'places',
  'speechPlaces',
  'sources',
);

export const claimIdsListedOnce: (claim: Claim) => FieldIssue[] = idsListedOnce(
  'places',
  'sources',
);

export const stepIdsListedOnce: (step: ArticleStep) => FieldIssue[] = idsListedOnce(
  'events',
  'claims',
  'places',
);
