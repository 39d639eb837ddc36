import {
  exportedMethod,
  type ExportContext,
  type ExportedMeasurement,
} from './measurement-export.ts';
import { geoJsonToKml } from './geojson-kml.ts';
import { measurementsGeoJson } from './measurement-geojson.ts';
import { measuredFields } from './measurement-numbers.ts';

/**
 * Measurements as KML, for Google Earth and others: what `measurementsGeoJson` gives, one placemark each, with
 * the note and the chief numbers as its description. They are read back exactly from its data field `sarhad`.
 */
export function measurementsKml(
  list: readonly ExportedMeasurement[],
  context: ExportContext,
): string {
  const { type, features } = measurementsGeoJson(list, context);
  return geoJsonToKml({
    type,
    features: features.map((feature, index) => ({
      ...feature,
      properties: { ...feature.properties, description: descriptionOf(list[index], context) },
    })),
  });
}

/** Google Earth shows the data fields only where there is no description, hence the numbers in it. */
function descriptionOf(item: ExportedMeasurement | undefined, context: ExportContext): string {
  if (item === undefined) return '';
  const { measurement, measured } = item;
  const fields = measuredFields(measured);
  const numbers = [
    ['length', 'm'],
    ['straight', 'm'],
    ['perimeter', 'm'],
    ['area', 'm2'],
  ].flatMap(([name = '', unit = '']) => {
    const value = fields[`${name}_${unit}`];
    const sphere = fields[`${name}_sphere_${unit}`];
    if (value === null || sphere === null) return [];
    return [`${name}: ${String(value)} ${unit} (WGS 84), ${String(sphere)} ${unit} (sphere)`];
  });
  const made = [
    exportedMethod,
    `${context.software}, ${context.madeAt}`,
    context.link(measurement),
  ];
  return [measurement.note, ...numbers, ...made].filter((line) => line !== '').join('\n');
}
