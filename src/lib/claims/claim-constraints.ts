import type { Claim, Place } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { metresPerUnit } from '#lib/format/units.ts';
import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { DistanceConstraint } from './constraint.ts';

/** Share of a quoted length that its words of approximation leave open, unless the reader sets another. */
export const DEFAULT_TOLERANCE = 0.1;

export interface ConstraintInputs {
  readonly places: readonly Place[];
  readonly borderIndex: BorderIndex;
  /** Share of the quoted length allowed either way, 0.1 for ±10 %. */
  readonly tolerance: number;
}

/**
 * What a distance claim about a place demands of its position, or null where it demands nothing that
 * can be drawn: no distance, the distance of something else, no fixed end, or an end that has no
 * position itself. "Less than" leaves the lower end open, and so does a road, which is never shorter
 * than the straight line; "more than" leaves the upper end open.
 */
export function claimConstraint(
  claim: Claim,
  place: Place,
  inputs: ConstraintInputs,
): DistanceConstraint | null {
  const { figure } = claim;
  if (figure?.kind !== 'distance' || figure.from === null) return null;
  if (figure.subject.kind !== 'place' || figure.subject.place !== place.id) return null;
  const bounds = figureBounds(figure, inputs.tolerance);
  if (figure.from.kind === 'border') {
    const side = countrySide(place.country, inputs);
    return { kind: 'border', index: inputs.borderIndex, side, ...bounds };
  }
  const { place: fromId } = figure.from;
  const from = inputs.places.find(({ id }) => id === fromId);
  if (from?.location.kind !== 'point') return null;
  return { kind: 'place', position: from.location.position, ...bounds };
}

function figureBounds(figure: DistanceFigure, tolerance: number) {
  const metres = (length: DistanceFigure['quoted']) => length.value * metresPerUnit[length.unit];
  const { quoted, quotedUpTo = quoted, approximation, method } = figure;
  const isOpenBelow = approximation === 'less-than' || method === 'road';
  return {
    // Below 0 lies the other side of the border.
    lowMetres: isOpenBelow ? 0 : Math.max(0, metres(quoted) * (1 - tolerance)),
    highMetres: approximation === 'more-than' ? Infinity : metres(quotedUpTo) * (1 + tolerance),
  };
}

/** The side of the border that a country's places lie on, or null where none of them tells. */
function countrySide(
  country: string,
  { places, borderIndex }: ConstraintInputs,
): 'left' | 'right' | null {
  for (const place of places) {
    if (place.country !== country || place.location.kind !== 'point') continue;
    const { side, wgs84Metres } = borderDistance(borderIndex, place.location.position);
    if (side !== 'on' && wgs84Metres > place.location.uncertaintyRadiusMetres) return side;
  }
  return null;
}
