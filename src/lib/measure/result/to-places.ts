import type { PlaceSummary } from '#lib/case/summary.ts';
import { measurePoint, type MeasurePoint } from '../model/measurement.ts';
import { straightLine } from './leg.ts';
import { withSlack, type OnBothModels } from './measured.ts';
import { legSlackMetres } from './slack.ts';

/** The way from a point to a place of the case. */
export interface PlaceReading {
  readonly place: PlaceSummary;
  readonly lengthMetres: OnBothModels;
  /** WGS 84 bearing at the point; null where it is the place itself. */
  readonly initialBearingDegrees: number | null;
}

/** From a point to every place that has a position of its own, the nearest first. */
export function toPlaces(
  point: MeasurePoint,
  places: readonly PlaceSummary[],
  radiusMetresOf: (point: MeasurePoint) => number,
): readonly PlaceReading[] {
  return places
    .flatMap((place): PlaceReading[] => {
      if (place.location.kind !== 'point') return [];
      const to = measurePoint(place.location.position, { kind: 'place', id: place.id });
      const { wgs84Metres, sphereMetres, initialBearingDegrees } = straightLine(point, to);
      const slack = legSlackMetres(point, to, radiusMetresOf);
      const lengthMetres = withSlack({ wgs84: wgs84Metres, sphere: sphereMetres }, slack);
      return [{ place, lengthMetres, initialBearingDegrees }];
    })
    .toSorted((a, b) => a.lengthMetres.wgs84.value - b.lengthMetres.wgs84.value);
}
