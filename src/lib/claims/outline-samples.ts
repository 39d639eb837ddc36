import type { PlaceLocation } from '#lib/case/schema/place.ts';
import type { Position } from '#lib/geo/position.ts';
import { straightEdgePositions } from '#lib/geo/straight-edge.ts';

/**
 * Positions along the outline of an area or along a line, whose edges are straight in longitude and
 * latitude (RFC 7946), no farther apart than `stepMetres`; the one position of a point; none without a
 * position.
 */
export function outlineSamples(location: PlaceLocation, stepMetres: number): readonly Position[] {
  switch (location.kind) {
    case 'unlocated':
      return [];
    case 'point':
      return [location.position];
    case 'area':
      return alongEdges(location.ring, stepMetres);
    case 'line':
      return alongEdges(location.line, stepMetres);
  }
}

/** Positions along edges that are straight in longitude and latitude, both ends included. */
export const alongEdges = (corners: readonly Position[], stepMetres: number): Position[] =>
  corners.flatMap((to, i) => {
    const from = corners[i - 1];
    return from === undefined ? [to] : straightEdgePositions(from, to, stepMetres).slice(1);
  });
