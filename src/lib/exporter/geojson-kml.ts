import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection } from 'geojson';

/**
 * A feature collection as KML, for Google Earth and others. KML's data fields hold text only, so lists and
 * objects among the properties are written as JSON.
 */
export function geoJsonToKml(collection: FeatureCollection): string {
  return toKML({
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      properties: Object.fromEntries(
        Object.entries(feature.properties ?? {}).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
        ]),
      ),
    })),
  });
}
