import { candidateAreas } from '#lib/claims/candidate-areas.ts';
import { claimConstraint } from '#lib/claims/claim-constraints.ts';
import { DEFAULT_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { ringsMeet } from '#lib/claims/rings-meet.ts';
import type { Place } from '#lib/case/model.ts';
import type { CandidateArea } from '#lib/case/summary.ts';
import { simplifyRing } from '#lib/geo/simplify-ring.ts';
import { measuredBorder } from './borders.ts';
import { theCase } from './case-files.ts';

/** How far a drawn outline may lie from the computed one: less than a pixel at any zoom of the map. */
const DRAWN_WITHIN_METRES = 20;

const FARTHEST_METRES = 2_000_000;

const known = new Map<string, CandidateArea[]>();

/** The context areas of a place that one of its candidate areas overlaps. */
export function contextAreasMet(place: Place, area: CandidateArea): Place[] {
  const [outer = []] = area.rings;
  return theCase.places.filter(
    ({ id, location }) =>
      place.contextAreas.includes(id) &&
      location.kind === 'area' &&
      ringsMeet(outer, location.ring),
  );
}

/** Where the claims chosen for a place without a position hold at once, on the measured border. */
export function candidateAreasOf(place: Place): CandidateArea[] {
  const before = known.get(place.id);
  if (before !== undefined) return before;
  const areas = computeAreas(place);
  known.set(place.id, areas);
  return areas;
}

function computeAreas(place: Place): CandidateArea[] {
  const constraints = place.candidateClaims.flatMap((id) => {
    const claim = theCase.claims.find((candidate) => candidate.id === id);
    const inputs = {
      places: theCase.places,
      borderIndex: measuredBorder.index,
      tolerance: DEFAULT_TOLERANCE,
    };
    const constraint = claim === undefined ? null : claimConstraint(claim, place, inputs);
    return constraint === null ? [] : [constraint];
  });
  // Without a distance from a place that ends somewhere near, there is nowhere to begin to look.
  const isBounded = constraints.some(
    ({ kind, highMetres }) => kind === 'place' && highMetres < FARTHEST_METRES,
  );
  if (!isBounded) return [];
  return candidateAreas(constraints).map((area) => ({
    placeId: place.id,
    rings: area.rings.map((ring) =>
      simplifyRing(ring, DRAWN_WITHIN_METRES).map(([x, y]) => [round(x), round(y)] as const),
    ),
    areaSquareMetres: area.areaSquareMetres,
    centroid: area.centroid,
  }));
}

// Four decimals are 11 m: finer than the areas are computed.
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
