import type { Geometry, Position as Coordinates } from 'geojson';
import { areaToBorder } from '#lib/geo/area-to-border.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { lineToBorder, type ShapeToBorder } from '#lib/geo/line-to-border.ts';
import type { Position } from '#lib/geo/position.ts';

/**
 * Where a line, an area, or several of them or of points come closest to a border; null for a geometry without any
 * position.
 *
 * @throws RangeError when a position is not a finite longitude and a latitude.
 */
export function geometryToBorder(index: BorderIndex, geometry: Geometry): ShapeToBorder | null {
  switch (geometry.type) {
    case 'Point':
      return lineToBorder(index, positionsOf([geometry.coordinates]));
    case 'MultiPoint':
      return closest(geometry.coordinates, (one) => lineToBorder(index, positionsOf([one])));
    case 'LineString':
      return lineOf(index, geometry.coordinates);
    case 'MultiLineString':
      return closest(geometry.coordinates, (line) => lineOf(index, line));
    case 'Polygon':
      return areaOf(index, geometry.coordinates);
    case 'MultiPolygon':
      return closest(geometry.coordinates, (rings) => areaOf(index, rings));
    case 'GeometryCollection':
      return closest(geometry.geometries, (part) => geometryToBorder(index, part));
  }
}

function lineOf(index: BorderIndex, line: readonly Coordinates[]): ShapeToBorder | null {
  return line.length === 0 ? null : lineToBorder(index, positionsOf(line));
}

function areaOf(index: BorderIndex, rings: readonly Coordinates[][]): ShapeToBorder | null {
  const [outer = [], ...holes] = rings;
  if (outer.length === 0) return null;
  const inner = holes.filter((hole) => hole.length > 0).map(positionsOf);
  return areaToBorder(index, positionsOf(outer), inner);
}

function closest<Part>(
  parts: readonly Part[],
  toBorder: (part: Part) => ShapeToBorder | null,
): ShapeToBorder | null {
  let least: ShapeToBorder | null = null;
  for (const part of parts) {
    const next = toBorder(part);
    if (next === null) continue;
    if (least === null || next.sphereMetres < least.sphereMetres) least = next;
  }
  return least;
}

const positionsOf = (line: readonly Coordinates[]): Position[] =>
  line.map(([longitude = NaN, latitude = NaN]) => [longitude, latitude]);
