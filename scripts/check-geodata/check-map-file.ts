import { z } from 'zod';
import { positionSchema } from '#lib/case/schema/common.ts';
import { readJsonText } from './json-text.ts';
import { fileProblem, type Problem } from './problem.ts';

const line = z.array(positionSchema).min(2);
const polygon = z.array(z.array(positionSchema).min(4)).min(1);

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: positionSchema }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(positionSchema) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);

const feature = z.object({ type: z.literal('Feature'), geometry });

const geoJson = z.discriminatedUnion('type', [
  feature,
  z.object({ type: z.literal('FeatureCollection'), features: z.array(feature) }),
]);

const topology = z.object({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.object({ type: z.string() })),
  arcs: z.array(z.array(z.array(z.number())).min(2)),
});

/** The shape that a map file must have, by its name; null for JSON of no given shape. */
function shapeOf(name: string): z.ZodType | null {
  if (name.endsWith('.geojson')) return geoJson;
  if (name.endsWith('.topo.json') || name.endsWith('.topojson')) return topology;
  return null;
}

/** Checks that a file of the map is JSON and, if it is GeoJSON or TopoJSON, that it has that shape. */
export function checkMapFile(path: string, text: string): readonly Problem[] {
  const read = readJsonText(text);
  if (read.kind === 'error') return [fileProblem(`${path}:${read.line}`, read.message)];
  const result = shapeOf(path)?.safeParse(read.value);
  return (result?.error?.issues ?? []).map(({ path: field, message }) => ({
    file: path,
    record: '',
    field: field.map(String).join('.'),
    message,
  }));
}
