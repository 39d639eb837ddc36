import { readFileSync } from 'node:fs';
import type { Feature, LineString } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

/** The OpenStreetMap border as it stands in `geodata/borders/`. */
export function readOsmBorder(): Position[] {
  const file = new URL('../../../geodata/borders/osm.geojson', import.meta.url);
  const { geometry } = JSON.parse(readFileSync(file, 'utf8')) as Feature<LineString>;
  return geometry.coordinates.map(([longitude = NaN, latitude = NaN]) => [longitude, latitude]);
}
