import type { Position } from '#lib/geo/position.ts';
import type { ImportPlace, ImportProblem } from './import-issue.ts';
import type { Collector, FoundShape } from './measurement-collector.ts';
import { positionProblem } from './position-problem.ts';

/** Deeper collections of collections are no work of people. */
const deepest = 10;

/**
 * What can be measured of a GeoJSON geometry: a line of a point, of points and of each line; an area of each
 * polygon's outer ring. Positions that are none are left out and reported.
 */
export function foundShapes(
  geometry: unknown,
  place: ImportPlace,
  collector: Collector,
  depth = 0,
): FoundShape[] {
  const { type, coordinates, geometries } = (geometry ?? {}) as Readonly<Record<string, unknown>>;
  if (depth > deepest) {
    collector.report('too-deep', place);
    return [];
  }
  if (type === 'GeometryCollection') {
    return listOf(geometries).flatMap((part) => foundShapes(part, place, collector, depth + 1));
  }
  const line = (positions: unknown) => shapeOf('line', positions, place, collector);
  const area = (rings: unknown) => areaOf(rings, place, collector);
  switch (type) {
    case 'Point':
      return line([coordinates]);
    case 'MultiPoint':
    case 'LineString':
      return line(coordinates);
    case 'MultiLineString':
      return listOf(coordinates).flatMap(line);
    case 'Polygon':
      return area(coordinates);
    case 'MultiPolygon':
      return listOf(coordinates).flatMap(area);
    default:
      collector.report('unsupported-geometry', place, typeof type === 'string' ? type : '');
      return [];
  }
}

function areaOf(rings: unknown, place: ImportPlace, collector: Collector): FoundShape[] {
  const [outer, ...holes] = listOf(rings);
  if (holes.length > 0) collector.report('holes-left-out', place, String(holes.length));
  return shapeOf('area', outer, place, collector);
}

function shapeOf(
  shape: 'line' | 'area',
  coordinates: unknown,
  place: ImportPlace,
  collector: Collector,
): FoundShape[] {
  const positions: Position[] = [];
  const problems: { reason: ImportProblem; field: string; text: string }[] = [];
  for (const [index, value] of listOf(coordinates).entries()) {
    const position = positionOf(value);
    if (typeof position !== 'string') positions.push(position);
    else problems.push({ reason: position, field: `coordinates[${index}]`, text: excerpt(value) });
  }
  // Where nothing can be read, the first position says what is wrong with all.
  const told = positions.length === 0 ? problems.slice(0, 1) : problems;
  for (const { reason, field, text } of told) collector.report(reason, { ...place, field }, text);
  if (positions.length === 0) {
    if (problems.length === 0) collector.report('no-geometry', place);
    return [];
  }
  return [{ shape, positions: shape === 'area' ? opened(positions) : positions }];
}

function positionOf(value: unknown): Position | ImportProblem {
  const [longitude, latitude] = listOf(value);
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return 'not-a-position';
  return positionProblem(longitude, latitude) ?? [longitude, latitude];
}

/** Without the first position once more at the end. */
function opened(ring: readonly Position[]): readonly Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

/** Two numbers as they stand there; other things may be of any size. */
const excerpt = (value: unknown): string =>
  listOf(value)
    .slice(0, 2)
    .map((part) => (typeof part === 'number' || typeof part === 'string' ? String(part) : '…'))
    .join(', ');
