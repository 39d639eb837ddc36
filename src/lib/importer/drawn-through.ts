import type { Measurement } from '#lib/measure/model/measurement.ts';

/** Other programs keep fewer decimals: 0.00001° are about a metre. */
const toleranceDegrees = 1e-5;

/** Of a grid ten times as wide as the tolerance. */
const squaresPerDegree = 10_000;

interface Parts {
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/**
 * Whether a GeoJSON geometry goes through all points of the line or area that it is said to show. True of
 * other shapes, whose points need not lie on what is drawn, and where no geometry is given.
 */
export function isDrawnThrough(geometry: unknown, { shape, points }: Measurement): boolean {
  if (shape !== 'line' && shape !== 'area') return true;
  if (geometry === null || geometry === undefined) return true;
  const squares = new Set<string>();
  const { coordinates, geometries } = geometry as Parts;
  addSquares(coordinates, squares);
  for (const part of Array.isArray(geometries) ? (geometries as (Parts | null)[]) : []) {
    addSquares(part?.coordinates, squares);
  }
  return points.every(({ position: [longitude, latitude] }) =>
    [-1, 1].some((east) =>
      [-1, 1].some((north) =>
        squares.has(
          squareOf(longitude + east * toleranceDegrees, latitude + north * toleranceDegrees),
        ),
      ),
    ),
  );
}

/** Coordinates are lists in lists, three deep for several polygons. */
function addSquares(coordinates: unknown, squares: Set<string>, depth = 0): void {
  if (!Array.isArray(coordinates)) return;
  const [longitude, latitude] = coordinates as readonly unknown[];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    squares.add(squareOf(longitude, latitude));
  } else if (depth < 3) {
    for (const part of coordinates as readonly unknown[]) addSquares(part, squares, depth + 1);
  }
}

/** 180° west and east are the same column. */
function squareOf(longitude: number, latitude: number): string {
  const columns = 360 * squaresPerDegree;
  const column = (Math.floor(longitude * squaresPerDegree) + columns) % columns;
  return `${column} ${Math.floor(latitude * squaresPerDegree)}`;
}
