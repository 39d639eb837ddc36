import type { FeatureCollection, LineString } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

/** What must be said of a border line wherever it goes. */
export interface ExportedBorder {
  readonly id: string;
  readonly name: string;
  readonly dataset: string;
  readonly version: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: string;
  readonly scale: string;
  readonly note: string;
  readonly line: readonly Position[];
}

/** A border line as GeoJSON (RFC 7946), with its dataset, licence and credit in the properties. */
export function borderGeoJson(border: ExportedBorder): FeatureCollection<LineString> {
  const { id, name, dataset, version, licence, licenceUrl, credit, scale, note, line } = border;
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id,
        geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
        properties: { id, name, dataset, version, licence, licenceUrl, credit, scale, note },
      },
    ],
  };
}
