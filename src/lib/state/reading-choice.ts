import type { CandidateReading } from '#lib/claims/candidate-reading.ts';

/** What the reader chose of a place's claims; null stands for what the case chose. */
export interface ReadingChoice {
  readonly claimIds: readonly string[] | null;
  readonly areaIds: readonly string[] | null;
  readonly tolerance: number | null;
  /** Dataset of the border. */
  readonly border: string | null;
}

export const asInCase: ReadingChoice = {
  claimIds: null,
  areaIds: null,
  tolerance: null,
  border: null,
};

/** A reading on one border dataset. */
export type BorderReading = CandidateReading & { readonly border: string };

/** The reading that a choice comes to. */
export const chosenReading = (choice: ReadingChoice, inCase: BorderReading): BorderReading => ({
  claimIds: choice.claimIds ?? inCase.claimIds,
  areaIds: choice.areaIds ?? inCase.areaIds,
  tolerance: choice.tolerance ?? inCase.tolerance,
  border: choice.border ?? inCase.border,
});

/** Whether two readings are the same, in whatever order their claims and areas stand. */
export const isSameReading = (a: BorderReading, b: BorderReading): boolean =>
  a.tolerance === b.tolerance &&
  a.border === b.border &&
  isSameSet(a.claimIds, b.claimIds) &&
  isSameSet(a.areaIds, b.areaIds);

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
