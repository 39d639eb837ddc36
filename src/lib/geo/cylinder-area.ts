import { radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';

/** What the whole Earth has on the cylinder of `cylinderArea`. */
export const wholeCylinder = 720;

/**
 * Area of a closed ring on Lambert's equal-area cylinder (1772), longitude in degrees by sine of the latitude:
 * positive when the ring runs counter-clockwise on a flat map. As a share of `wholeCylinder` it is the share of
 * the sphere, and of WGS 84 to within 0.1 % of the whole. The first position is repeated last.
 */
export function cylinderArea(ring: readonly Position[]): number {
  let area = 0;
  let previous: Position | undefined;
  for (const position of ring) {
    if (previous !== undefined) {
      const height = (sine(previous) + sine(position)) / 2;
      area -= (position[0] - previous[0]) * height;
    }
    previous = position;
  }
  return area + 0;
}

const sine = ([, latitude]: Position) => Math.sin(latitude * radiansPerDegree);
