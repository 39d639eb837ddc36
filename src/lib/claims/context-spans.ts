import type { ContextSpan, TestedPlace } from './claim-test.ts';
import type { Place } from '#lib/case/model.ts';
import type { BorderDataset, DistanceRange } from '#lib/case/border-measures.ts';
import { borderSpan } from './border-span.ts';
import { placesSpan } from './places-span.ts';
import { radiusMetresOf, widenedRange } from './widened-range.ts';

interface ContextInputs {
  readonly places: readonly Place[];
  readonly borders: readonly BorderDataset[];
}

/**
 * How far a place without a position would be from the other end of a distance, for each of the areas
 * that it is said to lie in. Areas count as they are drawn; a point's circle and the other end's radius
 * of uncertainty widen the span.
 *
 * @param other the other end: a place, or the border.
 */
export function contextSpans(
  unlocated: Place,
  other: TestedPlace | 'border',
  { places, borders }: ContextInputs,
): ContextSpan[] {
  return unlocated.contextAreas.flatMap((id) => {
    const area = places.find((place) => place.id === id);
    if (area === undefined) return [];
    const span = other === 'border' ? borderSpan(area, borders) : spanToPlace(area, other);
    return span === null ? [] : [{ place: id, ...span }];
  });
}

function spanToPlace(area: Place, other: TestedPlace): DistanceRange | null {
  const span = placesSpan(area.location, other.location);
  if (span === null) return null;
  const ownRadius = area.location.kind === 'point' ? area.location.uncertaintyRadiusMetres : 0;
  return widenedRange(span, ownRadius + radiusMetresOf(other.location));
}
