import { quotedMetres } from '#lib/case/quoted-metres.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { candidateAreas } from './candidate-areas.ts';
import { claimConstraint, type LocatedPlace } from './claim-constraints.ts';
import type { LineConstraint, PlaceConstraint } from './constraint.ts';
import { drawnRing } from './drawn-ring.ts';
import { offsetLines } from './offset-lines.ts';
import { boundingBox } from './search-box.ts';

/** What the shape of a distance claim is made from. Plain data: it can be posted to a worker. */
export interface ShapeInputs {
  readonly figure: DistanceFigure;
  /** The place whose distance is claimed. */
  readonly subject: Pick<LocatedPlace, 'id' | 'country'>;
  readonly places: readonly LocatedPlace[];
}

/** A claimed distance as it lies on the map, on WGS 84. */
export interface ClaimShape {
  /** Where the place is, if the claim holds within its tolerance: polygons, holes after their outer ring. */
  readonly areas: readonly (readonly (readonly Position[])[])[];
  /** Where it is exactly as far as quoted; two lengths for a span. */
  readonly lines: readonly (readonly Position[])[];
}

/** A distance claim as maps draw it: its shape as the case reads it, and what others are made from. */
export interface DrawnClaim {
  readonly inputs: ShapeInputs;
  readonly toleranceInCase: number;
  readonly borderInCase: string;
  readonly shapeInCase: ClaimShape;
  /** Ends of the line that was measured against the claim; null where nothing is. */
  readonly measured: readonly [Position, Position] | null;
}

const CIRCLE_STEPS = 240;
/** A quarter of the earth's girth: beyond it circles close round the other side, and a ring says nothing. */
const FARTHEST_CIRCLE_METRES = 10_000_000;

/**
 * The ring round a place, or the band along the border, that a distance claim speaks of. Null where it
 * speaks of none: the length of the border, or a distance from something that has no position itself.
 * Empty for distances from a place beyond 10,000 km, and for those from the border too far to search.
 */
export function claimShape(
  { figure, subject, places }: ShapeInputs,
  borderIndex: BorderIndex,
  tolerance: number,
): ClaimShape | null {
  const constraint = claimConstraint({ figure }, subject, { places, borderIndex, tolerance });
  if (constraint === null) return null;
  const quoted = [figure.quoted, figure.quotedUpTo ?? []].flat().map(quotedMetres);
  return constraint.kind === 'place'
    ? ringShape(constraint, quoted)
    : bandShape(constraint, quoted);
}

function ringShape(
  { position, lowMetres, highMetres }: PlaceConstraint,
  quoted: readonly number[],
): ClaimShape {
  const circle = (metres: number) => geodesicCircle(position, metres, CIRCLE_STEPS);
  const hole = lowMetres > 0 ? [circle(lowMetres).toReversed()] : [];
  const hasWidth = highMetres > lowMetres && highMetres <= FARTHEST_CIRCLE_METRES;
  return {
    areas: hasWidth ? [[circle(highMetres), ...hole]] : [],
    lines: quoted.filter((metres) => metres > 0 && metres <= FARTHEST_CIRCLE_METRES).map(circle),
  };
}

function bandShape(constraint: LineConstraint, quoted: readonly number[]): ClaimShape {
  const hasWidth =
    constraint.highMetres > constraint.lowMetres && boundingBox([constraint]) !== null;
  return {
    areas: hasWidth ? candidateAreas([constraint]).map(({ rings }) => rings.map(drawnRing)) : [],
    lines: quoted.flatMap((metres) => offsetLines(constraint, metres)),
  };
}
