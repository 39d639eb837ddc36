import type { Geometry, Position as GeoJsonPosition } from 'geojson';
import { clipLine, clipRing } from './clip.ts';
import { DRAWN, toPixel, type StaticFrame } from './frame.ts';
import type { Pixel } from './mercator.ts';
import { pathData } from './path-data.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

/** Smaller islands and lakes would be specks. */
const SMALLEST_RING_PX2 = 3;

/** How closely a path follows its geometry. */
export interface PathFineness {
  /** No point left out is farther from the path than this. */
  readonly tolerancePx: number;
  /** Points lie on a grid this fine; the path must be scaled down by it. */
  readonly unitsPerPixel: number;
}

/** A line or a ring, the latter without its closing point. */
export interface DrawnPart {
  readonly points: readonly Pixel[];
  readonly isRing: boolean;
}

/** What of a geometry lies in the drawn part of the picture. Points give nothing. */
export function drawnParts(geometry: Geometry, frame: StaticFrame): DrawnPart[] {
  const line = (positions: readonly GeoJsonPosition[]) =>
    clipLine(projected(positions, frame), DRAWN).map((points) => ({ points, isRing: false }));
  const ring = (positions: readonly GeoJsonPosition[]) => {
    const points = clipRing(projected(positions, frame), DRAWN);
    return points.length < 3 ? [] : [{ points, isRing: true }];
  };
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap(line);
    case 'Polygon':
      return geometry.coordinates.flatMap(ring);
    case 'MultiPolygon':
      return geometry.coordinates.flat().flatMap(ring);
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => drawnParts(part, frame));
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

/** Path data of lines and rings, as fine as asked for; rings too small to see are left out. */
export function partsPath(parts: readonly DrawnPart[], fineness: PathFineness): string {
  const { tolerancePx, unitsPerPixel } = fineness;
  return parts
    .map(({ points, isRing }) => {
      if (!isRing) return pathData(simplifyLine(points, tolerancePx), false, unitsPerPixel);
      const ring = simplifyRing(points, tolerancePx);
      return ringArea(ring) < SMALLEST_RING_PX2 ? '' : pathData(ring, true, unitsPerPixel);
    })
    .join('');
}

/** Path data of what of a geometry lies in the drawn part. */
export const geometryPath = (geometry: Geometry, frame: StaticFrame, fineness: PathFineness) =>
  partsPath(drawnParts(geometry, frame), fineness);

function projected(positions: readonly GeoJsonPosition[], frame: StaticFrame): Pixel[] {
  return positions.map(([longitude = NaN, latitude = NaN]) =>
    toPixel(frame, [longitude, latitude]),
  );
}

function ringArea(points: readonly Pixel[]): number {
  let doubled = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before !== undefined) doubled += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(doubled) / 2;
}
