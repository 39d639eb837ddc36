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

/** Path data of a geometry: what of it lies in the drawn part, as fine as the tolerance. Points give none. */
export function geometryPath(
  geometry: Geometry,
  frame: StaticFrame,
  fineness: PathFineness,
): string {
  const { tolerancePx, unitsPerPixel } = fineness;
  const line = (positions: readonly GeoJsonPosition[]) =>
    clipLine(projected(positions, frame), DRAWN)
      .map((part) => pathData(simplifyLine(part, tolerancePx), false, unitsPerPixel))
      .join('');
  const ring = (positions: readonly GeoJsonPosition[]) => {
    const points = simplifyRing(clipRing(projected(positions, frame), DRAWN), tolerancePx);
    return ringArea(points) < SMALLEST_RING_PX2 ? '' : pathData(points, true, unitsPerPixel);
  };
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('');
    case 'Polygon':
      return geometry.coordinates.map(ring).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => geometryPath(part, frame, fineness)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

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
