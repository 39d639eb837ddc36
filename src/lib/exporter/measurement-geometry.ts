import type { Geometry } from 'geojson';
import { longitudeNear } from '#lib/geo/angles.ts';
import { flatArea } from '#lib/geo/flat-area.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { geodesicPath } from '#lib/geo/geodesic-path.ts';
import { polylineLengthMetres } from '#lib/geo/polyline-length.ts';
import type { Position } from '#lib/geo/position.ts';
import { smallerSide } from '#lib/geo/smaller-side.ts';
import {
  splitLineAtAntimeridian,
  splitRingAtAntimeridian,
  type PolygonRings,
} from '#lib/geo/split-antimeridian.ts';
import { pointDecimals, type Measurement } from '#lib/measure/model/measurement.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';

/** Longest step along an edge, in metres: a straight stroke then leaves the geodesic by 2 m at 45° latitude. */
const stepMetres = 10_000;

/** Longer edges than this many steps have longer steps, or a file would be too great to open. */
const mostSteps = 50_000;

/** Positions on the rim of a circle: its area is then right to 0.002 %. */
const circleSteps = 720;

/**
 * A measurement as GeoJSON (RFC 7946) has it: edges follow the WGS 84 geodesics, or the border where they were
 * measured along it; what crosses the antimeridian is cut there; an area is the smaller side of its edge. What
 * has no length is a point. Points of a border stretch that was not measured have no line between them.
 */
export function measurementGeometry(
  { shape, points }: Measurement,
  measured: MeasuredShape | null,
): Geometry | null {
  const positions = points.map(({ position }) => position);
  const polygons = polygonsOf(shape, positions);
  if (polygons.length > 0) return asPolygons(polygons);
  const lines = linesOf(shape, positions, measured);
  return lines.length > 0 ? asLines(lines) : asPoints(positions);
}

function polygonsOf(shape: Measurement['shape'], positions: readonly Position[]): PolygonRings[] {
  const [first, second] = positions;
  if (first === undefined || second === undefined) return [];
  if (shape === 'area' && positions.length > 2) {
    return rounded(splitRingAtAntimeridian(smallerSide(pathThrough([...positions, first]))));
  }
  if (shape !== 'circle') return [];
  const radiusMetres = geodesicMetres(first, second);
  return rounded(splitRingAtAntimeridian(geodesicCircle(first, radiusMetres, circleSteps)));
}

function linesOf(
  shape: Measurement['shape'],
  positions: readonly Position[],
  measured: MeasuredShape | null,
): Position[][] {
  const ends = shape === 'area' && positions.length > 2 ? positions.slice(0, 1) : [];
  const path =
    shape === 'border'
      ? unrolled((measured?.legs ?? []).flatMap((leg) => leg.path ?? []))
      : pathThrough([...positions, ...ends]);
  return splitLineAtAntimeridian(path)
    .map(roundedLine)
    .filter(({ length }) => length > 1);
}

function pathThrough(positions: readonly Position[]): Position[] {
  const maxStepMetres = Math.max(stepMetres, polylineLengthMetres(positions) / mostSteps);
  return geodesicPath(positions, { maxStepMetres });
}

/** Longitudes that run on without a jump at the antimeridian. */
function unrolled(path: readonly Position[]): Position[] {
  let near = path[0]?.[0] ?? 0;
  return path.map(([longitude, latitude]) => {
    near = longitudeNear(longitude, near);
    return [near, latitude];
  });
}

/** Without what rounding leaves no area of. */
function rounded(polygons: readonly PolygonRings[]): PolygonRings[] {
  return polygons
    .map((rings) => rings.map(roundedLine).filter((ring) => flatArea(ring) !== 0))
    .filter((rings) => rings.length > 0);
}

/** To 9 decimals, without positions that are then on top of the one before. */
function roundedLine(line: readonly Position[]): Position[] {
  const kept = (degrees: number) => Number(degrees.toFixed(pointDecimals)) + 0;
  return line
    .map(([longitude, latitude]): Position => [kept(longitude), kept(latitude)])
    .filter((position, index, all) => index === 0 || !isSame(position, all[index - 1]));
}

const isSame = (a: Position, b: Position | undefined) => a[0] === b?.[0] && a[1] === b[1];

function asPolygons(polygons: readonly PolygonRings[]): Geometry {
  const coordinates = polygons.map((rings) => rings.map(mutable));
  const [only, ...others] = coordinates;
  return only !== undefined && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

function asLines(lines: readonly (readonly Position[])[]): Geometry {
  const coordinates = lines.map(mutable);
  const [only, ...others] = coordinates;
  return only !== undefined && others.length === 0
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates };
}

function asPoints(positions: readonly Position[]): Geometry | null {
  const [first] = positions;
  if (first === undefined) return null;
  return positions.every((position) => isSame(position, first))
    ? { type: 'Point', coordinates: [...first] }
    : { type: 'MultiPoint', coordinates: mutable(positions) };
}

const mutable = (line: readonly Position[]): number[][] => line.map((position) => [...position]);
