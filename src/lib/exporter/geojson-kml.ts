import { toKML } from '@placemarkio/tokml';
import type { FeatureCollection, Geometry } from 'geojson';

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
          name,
          typeof value === 'string' ? xmlText(value) : asText(value),
        ]),
      ),
    })),
  });
}

const asText = (value: unknown) =>
  typeof value === 'object' && value !== null ? xmlText(JSON.stringify(value)) : value;

/** Without the characters that no XML 1.0 document may hold; a file with one of them opens nowhere. */
const xmlText = (text: string) =>
  text.toWellFormed().replace(/[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu, '');
