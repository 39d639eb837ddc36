import type { Claim } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { locatedPlaces } from '#lib/claims/claim-constraints.ts';
import { claimShape, type DrawnClaim, type ShapeInputs } from '#lib/claims/claim-shape.ts';
import { DEFAULT_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { borderDistance } from '#lib/geo/border-distance.ts';
import type { Position } from '#lib/geo/position.ts';
import { measuredBorder } from './borders.ts';
import { theCase } from './case-files.ts';

const known = new Map<string, DrawnClaim | null>();

/** Null for a claim that speaks of no ring and no band. */
export function claimDrawing(claim: Claim): DrawnClaim | null {
  const before = known.get(claim.id);
  if (before !== undefined) return before;
  const drawing = drawClaim(claim);
  known.set(claim.id, drawing);
  return drawing;
}

function drawClaim({ figure }: Claim): DrawnClaim | null {
  if (figure?.kind !== 'distance' || figure.subject.kind !== 'place') return null;
  const subject = placeOf(figure.subject.place);
  if (subject === undefined) return null;
  const inputs: ShapeInputs = {
    figure,
    subject: { id: subject.id, country: subject.country },
    places: locatedPlaces(theCase.places),
  };
  const shapeInCase = claimShape(inputs, measuredBorder.index, DEFAULT_TOLERANCE);
  if (shapeInCase === null) return null;
  return {
    inputs,
    toleranceInCase: DEFAULT_TOLERANCE,
    borderInCase: measuredBorder.id,
    shapeInCase,
    measured: measuredEnds(figure, positionOf(subject.id)),
  };
}

/** From what the distance is counted to the place it is claimed of; null where either is not located. */
function measuredEnds(
  { from }: DistanceFigure,
  position: Position | null,
): readonly [Position, Position] | null {
  if (position === null || from === null) return null;
  const start =
    from.kind === 'border'
      ? borderDistance(measuredBorder.index, position).nearest.position
      : positionOf(from.place);
  return start === null ? null : [start, position];
}

const placeOf = (id: string) => theCase.places.find((place) => place.id === id);

/** Null too for a position that was worked out from texts: a line to it would say too much. */
function positionOf(placeId: string): Position | null {
  const place = placeOf(placeId);
  if (place?.location.kind !== 'point' || place.precision === 'inferred') return null;
  return place.location.position;
}
