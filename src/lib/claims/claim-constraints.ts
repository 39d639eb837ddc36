import type { Claim, Place } from '#lib/case/model.ts';
import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { claimedBounds } from './claimed-bounds.ts';
import type { LineConstraint, PlaceConstraint } from './constraint.ts';

/** What a constraint needs to know of a place. */
export type LocatedPlace = Pick<Place, 'id' | 'country' | 'location'>;

/** The places that distances can be counted from, and that tell the sides of a border. */
export const locatedPlaces = (places: readonly Place[]): LocatedPlace[] =>
  places
    .filter(({ location }) => location.kind === 'point')
    .map(({ id, country, location }) => ({ id, country, location }));

export interface ConstraintInputs {
  readonly places: readonly LocatedPlace[];
  readonly borderIndex: BorderIndex;
  /** See `claimedBounds`. */
  readonly tolerance: number;
}

/**
 * What a distance claim about a place demands of its position, or null where it demands nothing that
 * can be drawn: no distance, the distance of something else, no fixed end, or an end that has no
 * position itself. A road is never shorter than the straight line, so it leaves the lower end open.
 */
export function claimConstraint(
  claim: Pick<Claim, 'figure'>,
  place: Pick<Place, 'id' | 'country'>,
  inputs: ConstraintInputs,
): PlaceConstraint | LineConstraint | null {
  const { figure } = claim;
  if (figure?.kind !== 'distance' || figure.from === null) return null;
  if (figure.subject.kind !== 'place' || figure.subject.place !== place.id) return null;
  const claimed = claimedBounds(figure, inputs.tolerance);
  const bounds = figure.method === 'road' ? { ...claimed, lowMetres: 0 } : claimed;
  if (figure.from.kind === 'border') {
    const side = countrySide(place.country, inputs);
    return { kind: 'line', index: inputs.borderIndex, side, ...bounds };
  }
  const { place: fromId } = figure.from;
  const from = inputs.places.find(({ id }) => id === fromId);
  if (from?.location.kind !== 'point') return null;
  return { kind: 'place', position: from.location.position, ...bounds };
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
