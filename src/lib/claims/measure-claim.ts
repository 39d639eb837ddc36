import { borderMeasures, type BorderDataset } from '#lib/case/border-measures.ts';
import type { ClaimMeasurement, TestedPlace } from './claim-test.ts';
import type { Place } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { geodesicInverse } from '#lib/geo/geodesic-inverse.ts';
import { polylineLengthMetres } from '#lib/geo/polyline-length.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderSpan } from './border-span.ts';
import { contextSpans } from './context-spans.ts';
import { placesSpan } from './places-span.ts';
import { radiusMetresOf, widenedRange } from './widened-range.ts';

/** A border dataset with its line, of which the length is taken. */
export interface MeasurableBorder extends BorderDataset {
  readonly line: readonly Position[];
}

/** What claims are measured with. */
export interface MeasuringGround {
  readonly places: readonly Place[];
  /** The border that is measured on first; the others give the range. */
  readonly borders: readonly MeasurableBorder[];
}

const notMeasured = {
  kind: 'not-measured',
  unlocated: [],
  contexts: [],
  range: null,
} as const satisfies ClaimMeasurement;

/**
 * Measures what a claim says the length of, on WGS 84: between two places, from a place to the border,
 * or the border itself. A figure that names a place the case does not have is not measured.
 */
export function measureClaim(figure: DistanceFigure, ground: MeasuringGround): ClaimMeasurement {
  const { subject, from } = figure;
  if (subject.kind === 'border-length') return measureBorder(ground.borders);
  const place = findPlace(subject.place, ground);
  if (place === undefined || from === null) return notMeasured;
  if (from.kind === 'border') return measureToBorder(place, ground);
  const start = findPlace(from.place, ground);
  return start === undefined ? notMeasured : measureBetween(place, start, ground);
}

const findPlace = (id: string, { places }: MeasuringGround) =>
  places.find((place) => place.id === id);

/** A line's length depends on how finely it is drawn, so no dataset's is better than another's. */
function measureBorder(borders: readonly MeasurableBorder[]): ClaimMeasurement {
  if (borders.length === 0) return notMeasured;
  const lengths = borders.map(({ id, line }) => ({
    dataset: id,
    wgs84Metres: polylineLengthMetres(line),
  }));
  const metres = lengths.map(({ wgs84Metres }) => wgs84Metres);
  const range = { lowMetres: Math.min(...metres), highMetres: Math.max(...metres) };
  return { kind: 'border-length', lengths, range: { valueMetres: null, ...range } };
}

function measureToBorder(place: Place, ground: MeasuringGround): ClaimMeasurement {
  const span = borderSpan(place, ground.borders);
  if (span === null) return withContexts([[place, 'border']], ground);
  const measures = borderMeasures(place, ground.borders);
  // The span of a point holds its radius already.
  const radius = place.location.kind === 'point' ? 0 : radiusMetresOf(place.location);
  const valueMetres = isKnownPoint(place) ? (measures[0]?.wgs84Metres ?? null) : null;
  const range = { valueMetres, ...widenedRange(span, radius) };
  return { kind: 'to-border', subject: tested(place), measures, range };
}

function measureBetween(place: Place, start: Place, ground: MeasuringGround): ClaimMeasurement {
  const span = placesSpan(place.location, start.location);
  if (span === null) {
    return withContexts(
      [
        [place, start],
        [start, place],
      ],
      ground,
    );
  }
  const radius = radiusMetresOf(place.location) + radiusMetresOf(start.location);
  const line = lineBetween(start, place);
  return {
    kind: 'between-places',
    subject: tested(place),
    from: tested(start),
    range: { valueMetres: line?.metres ?? null, ...widenedRange(span, radius) },
    bearingDegrees: line?.initialBearingDegrees ?? null,
  };
}

/** What can be said where an end of the distance has no position. */
function withContexts(
  ends: readonly (readonly [Place, TestedPlace | 'border'])[],
  ground: MeasuringGround,
): ClaimMeasurement {
  const open = ends.filter(([{ location }]) => location.kind === 'unlocated');
  return {
    ...notMeasured,
    unlocated: open.map(([{ id }]) => id),
    contexts: open.flatMap(([place, other]) => contextSpans(place, other, ground)),
  };
}

/** The one line between two known points, or null where either is an area, a line or inferred. */
function lineBetween(from: Place, to: Place) {
  if (!isKnownPoint(from) || !isKnownPoint(to)) return null;
  if (from.location.kind !== 'point' || to.location.kind !== 'point') return null;
  return geodesicInverse(from.location.position, to.location.position);
}

/** A position worked out from texts has a circle, but no point of it is better than another. */
const isKnownPoint = ({ location, precision }: TestedPlace) =>
  location.kind === 'point' && precision !== 'inferred';

const tested = ({ id, location, precision }: TestedPlace): TestedPlace => {
  return { id, location, precision };
};
