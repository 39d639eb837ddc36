import type { Case, Place } from '#lib/case/model.ts';
import type { CandidateArea } from '#lib/case/summary.ts';
import { candidateInputs } from '#lib/claims/candidate-inputs.ts';
import { readCandidates, type CandidateInputs } from '#lib/claims/candidate-reading.ts';
import type { CandidateOutcome, CandidateReading } from '#lib/claims/candidate-reading.ts';
import { DEFAULT_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { drawnOutcome } from '#lib/claims/drawn-outcome.ts';
import { measuredBorder } from './borders.ts';
import { theCase } from './case-files.ts';

/** A place without a position as the case reads it, and what other readings are made from. */
export interface PlaceCandidates {
  readonly inputs: CandidateInputs;
  readonly reading: CandidateReading;
  readonly outcome: CandidateOutcome;
}

const known = new Map<string, PlaceCandidates | null>();

/** Null for a place that has a position, or that no distance claim is about. */
export function placeCandidates(place: Place): PlaceCandidates | null {
  const before = known.get(place.id);
  if (before !== undefined) return before;
  const candidates = readPlace(theCase, place);
  known.set(place.id, candidates);
  return candidates;
}

/** Where the claims that the case chose for a place hold at once, on the measured border. */
export function candidateAreasOf(place: Place): CandidateArea[] {
  const outcome = placeCandidates(place)?.outcome;
  if (outcome?.kind !== 'areas') return [];
  return outcome.areas.map(({ rings, areaSquareMetres, centroid }) => ({
    ...{ placeId: place.id, rings },
    ...{ areaSquareMetres, centroid },
  }));
}

function readPlace(of: Case, place: Place): PlaceCandidates | null {
  if (place.location.kind !== 'unlocated') return null;
  const inputs = candidateInputs(of, place);
  if (inputs.claims.length === 0) return null;
  const reading = {
    claimIds: place.candidateClaims,
    areaIds: place.candidateWithin,
    tolerance: DEFAULT_TOLERANCE,
  };
  const outcome = drawnOutcome(readCandidates(inputs, measuredBorder.index, reading));
  return { inputs, reading, outcome };
}
