import type { CandidateOutcome } from './candidate-reading.ts';
import { drawnRing } from './drawn-ring.ts';

/** An outcome whose outlines have no more positions than a map or a file needs; its figures stay as computed. */
export function drawnOutcome(outcome: CandidateOutcome): CandidateOutcome {
  if (outcome.kind !== 'areas') return outcome;
  return {
    kind: 'areas',
    areas: outcome.areas.map((area) => ({ ...area, rings: area.rings.map(drawnRing) })),
  };
}
