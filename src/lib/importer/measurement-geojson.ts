import type { ImportPlace } from './import-issue.ts';
import { foundShapes } from './geojson-shapes.ts';
import { isDrawnThrough } from './drawn-through.ts';
import type { Collector } from './measurement-collector.ts';

type Members = Readonly<Record<string, unknown>>;

const geometryTypes: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/** Reads the text of a GeoJSON file: a feature collection, a feature or a geometry. */
export function readGeoJsonText(text: string, collector: Collector): void {
  const value = parsed(text);
  if (value === 'malformed-json' || value === 'too-deep') collector.report(value, {}, text);
  else readGeoJson(value, collector);
}

/** Reads parsed GeoJSON, of this program or another: features with a `sarhad` text come back as they were. */
export function readGeoJson(value: unknown, collector: Collector): void {
  const features = featuresOf(value);
  if (features === null) {
    collector.report('not-geojson');
    return;
  }
  const system = referenceSystem(value);
  if (system !== null && !/CRS:?84|EPSG:+4326\b/i.test(system)) {
    collector.report('unsupported-reference-system', {}, system);
    return;
  }
  for (const [index, feature] of features.entries()) {
    readFeature(feature, { record: index + 1 }, collector);
  }
}

function readFeature(feature: unknown, place: ImportPlace, collector: Collector): void {
  if (!isMembers(feature) || feature.type !== 'Feature') {
    collector.report('not-geojson', place);
    return;
  }
  const { geometry } = feature;
  const properties = isMembers(feature.properties) ? feature.properties : {};
  const { sarhad, name, title, note, description, colour } = properties;
  const kept = typeof sarhad === 'string' ? collector.restored(sarhad, place) : null;
  if (kept !== null) {
    if (!isDrawnThrough(geometry, kept)) collector.report('drawn-elsewhere', place);
    collector.keep(kept);
  } else if (geometry === null || geometry === undefined) {
    collector.report('no-geometry', place);
  } else {
    for (const found of foundShapes(geometry, place, collector)) {
      collector.add({ ...found, name: name ?? title, note: note ?? description, colour }, place);
    }
  }
}

function featuresOf(value: unknown): readonly unknown[] | null {
  if (!isMembers(value)) return null;
  if (value.type === 'FeatureCollection') {
    return Array.isArray(value.features) ? (value.features as readonly unknown[]) : null;
  }
  if (value.type === 'Feature') return [value];
  return geometryTypes.includes(value.type)
    ? [{ type: 'Feature', geometry: value, properties: {} }]
    : null;
}

/** Name of the reference system of a file from before RFC 7946, which knows only WGS 84; null for none. */
function referenceSystem(value: unknown): string | null {
  const crs = isMembers(value) ? value.crs : null;
  const properties = isMembers(crs) ? crs.properties : null;
  const name = isMembers(properties) ? properties.name : null;
  return typeof name === 'string' ? name : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof RangeError ? 'too-deep' : 'malformed-json';
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
