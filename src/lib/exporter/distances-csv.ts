import { borderMeasures, type BorderDataset } from '#lib/case/border-measures.ts';
import type { Place } from '#lib/case/model.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'place',
  'dataset',
  'wgs84_m',
  'sphere_m',
  'nearest_lon',
  'nearest_lat',
  'place_radius_m',
];

/** One row for every place with a position and every border dataset; lengths in metres to the millimetre. */
export function distancesCsv(places: readonly Place[], datasets: readonly BorderDataset[]): string {
  const rows = places.flatMap((place) =>
    borderMeasures(place, datasets).map((measure) => ({
      place: place.id,
      dataset: measure.dataset,
      wgs84_m: measure.wgs84Metres.toFixed(3),
      sphere_m: measure.sphereMetres.toFixed(3),
      nearest_lon: measure.nearest[0].toFixed(7),
      nearest_lat: measure.nearest[1].toFixed(7),
      place_radius_m:
        place.location.kind === 'point' ? place.location.uncertaintyRadiusMetres : null,
    })),
  );
  return toCsv(COLUMNS, rows);
}
