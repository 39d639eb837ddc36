import type { MeasurePoint } from '../model/measurement.ts';
import { placeOfBinding } from '../model/resolve-bindings.ts';

/**
 * By how many metres the distance between two points may be off, either way: by the radii of both, since
 * no side of a triangle is longer than the others together. Nothing between two points that hold on to
 * the same place.
 */
export function legSlackMetres(
  from: MeasurePoint,
  to: MeasurePoint,
  radiusMetresOf: (point: MeasurePoint) => number,
): number {
  return isSamePlace(from, to) ? 0 : radiusMetresOf(from) + radiusMetresOf(to);
}

function isSamePlace({ binding: a }: MeasurePoint, { binding: b }: MeasurePoint): boolean {
  const place = placeOfBinding(a);
  return place !== null && place === placeOfBinding(b);
}

/**
 * By how many square metres an area may be off because of one edge: what the edge sweeps when its ends
 * move by their radii, d·(r₁ + r₂)/2 + r₁·r₂/2 for the length d. It is half the cross product of the
 * diagonals of the four-sided figure between the old and the new edge, at its greatest.
 */
export const edgeSlackSquareMetres = (lengthMetres: number, fromRadius: number, toRadius: number) =>
  (lengthMetres * (fromRadius + toRadius) + fromRadius * toRadius) / 2;
