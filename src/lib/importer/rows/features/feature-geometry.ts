import type { Geometry, Position } from 'geojson';
import type { ImportProblem } from '../../import-issue.ts';
import { featurePosition } from './feature-position.ts';

/** Deeper collections of collections are no work of people. */
export const deepestCollection = 10;

const geometryTypes: readonly unknown[] = [
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  'GeometryCollection',
];

/** Whether something says that it is a GeoJSON geometry. */
export const isGeometryType = (type: unknown): boolean => geometryTypes.includes(type);

/** Ends the reading of a geometry. */
class GeometryProblem extends Error {
  readonly reason: ImportProblem;
  constructor(reason: ImportProblem) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * A GeoJSON geometry of checked positions, in WGS 84 without altitudes, or why it is none. Several points of which
 * there is one are a point, and rings are closed.
 * @param isSwapped whether latitudes stand first.
 */
export function featureGeometry(value: unknown, isSwapped: boolean): Geometry | ImportProblem {
  try {
    return geometryOf(value, isSwapped, 0);
  } catch (error) {
    if (error instanceof GeometryProblem) return error.reason;
    throw error;
  }
}

function geometryOf(value: unknown, isSwapped: boolean, depth: number): Geometry {
  if (depth > deepestCollection) throw new GeometryProblem('too-deep');
  const { type, coordinates, geometries } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const positions = (list: unknown, fewest: number) => positionsOf(list, fewest, isSwapped);
  const line = (list: unknown) => positions(list, 2);
  const rings = (list: unknown) => some(list).map((ring) => closed(positions(ring, 3)));
  switch (type) {
    case 'Point':
      return { type, coordinates: positionOf(coordinates, isSwapped) };
    case 'MultiPoint': {
      const points = positions(coordinates, 1);
      const [only] = points;
      if (points.length === 1 && only !== undefined) return { type: 'Point', coordinates: only };
      return { type, coordinates: points };
    }
    case 'LineString':
      return { type, coordinates: line(coordinates) };
    case 'MultiLineString':
      return { type, coordinates: some(coordinates).map(line) };
    case 'Polygon':
      return { type, coordinates: rings(coordinates) };
    case 'MultiPolygon':
      return { type, coordinates: some(coordinates).map(rings) };
    case 'GeometryCollection': {
      const parts = some(geometries).map((part) => geometryOf(part, isSwapped, depth + 1));
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : { type, geometries: parts };
    }
    default:
      throw new GeometryProblem('unsupported-geometry');
  }
}

function positionsOf(value: unknown, fewest: number, isSwapped: boolean): Position[] {
  const list = some(value);
  if (list.length < fewest) throw new GeometryProblem('too-few-positions');
  return list.map((position) => positionOf(position, isSwapped));
}

function positionOf(value: unknown, isSwapped: boolean): Position {
  if (Array.isArray(value) && value.length === 0) throw new GeometryProblem('too-few-positions');
  const position = featurePosition(value, isSwapped);
  if (typeof position === 'string') throw new GeometryProblem(position);
  return [...position];
}

/** A list with something in it. */
function some(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new GeometryProblem('not-a-position');
  if (value.length === 0) throw new GeometryProblem('too-few-positions');
  return value as readonly unknown[];
}

function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return ring;
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const whole = isClosed ? ring : [...ring, [...first]];
  if (whole.length < 4) throw new GeometryProblem('too-few-positions');
  return whole;
}
