import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection, Geometry } from 'geojson';
import { xmlText } from './xml-text.ts';

/**
 * A feature collection as KML, for Google Earth and others; `name` and `description` become those of the
 * placemarks. KML's data fields hold text only, so lists and objects among the properties are written as JSON.
 */
export function geoJsonToKml(collection: FeatureCollection<Geometry | null>): string {
  return toKML({
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: Object.fromEntries(
        Object.entries(feature.properties ?? {}).map(([name, value]: [string, unknown]) => [
          xmlText(name),
          typeof value === 'string' ? xmlText(value) : asText(value),
        ]),
      ),
    })),
  });
}

const asText = (value: unknown) =>
  typeof value === 'object' && value !== null ? xmlText(JSON.stringify(value)) : value;
