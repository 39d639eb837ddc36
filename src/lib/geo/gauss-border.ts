import { buildBorderIndex, type BorderIndex } from './border-index.ts';
import { gaussSphere, toGaussSphere, type GaussSphere } from './gauss-sphere.ts';
import type { Position } from './position.ts';

/** A border laid on a Gauss sphere. */
export interface GaussBorder {
  readonly sphere: GaussSphere;
  /**
   * The lines in longitudes and latitudes on the sphere. What is nearest on it is nearest on WGS 84, and
   * its angles times the sphere's radius are geodesic lengths.
   */
  readonly index: BorderIndex;
}

const laid = new WeakMap<BorderIndex, GaussBorder>();

/**
 * Lays a border on the Gauss sphere round a position. Takes about 5 ms for 6,508 vertices, so the last
 * one of each border is kept.
 */
export function gaussBorder(index: BorderIndex, centre: Position): GaussBorder {
  const sphere = gaussSphere(centre);
  const known = laid.get(index);
  if (
    known?.sphere.centreLongitude === sphere.centreLongitude &&
    known.sphere.isometricShift === sphere.isometricShift
  ) {
    return known;
  }
  const border = { sphere, index: buildBorderIndex(...linesOn(sphere, index)) };
  laid.set(index, border);
  return border;
}

function linesOn(sphere: GaussSphere, { degrees, origins, arcCount }: BorderIndex): Position[][] {
  const lines = new Map<number, Position[]>();
  for (let vertex = 0; vertex <= arcCount; vertex += 1) {
    const position: Position = [degrees[2 * vertex] ?? NaN, degrees[2 * vertex + 1] ?? NaN];
    const line = origins[2 * vertex] ?? 0;
    const positions = lines.get(line) ?? [];
    positions.push(toGaussSphere(sphere, position));
    lines.set(line, positions);
  }
  return [...lines.values()];
}
