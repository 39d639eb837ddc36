import { radiansPerDegree } from './angles.ts';
import { mercatorNorthing } from './web-mercator.ts';

/** Positions on the square world of Web Mercator, as columns: entry `i` belongs to position `i`. */
export interface WorldFractions {
  /** Share of the world's width from 180° W eastwards, in 1 / 2³² (9 mm at the equator). */
  readonly worldX: Uint32Array<ArrayBuffer>;
  /** Share of the world's height from its upper edge (85.05° N) downwards, in 1 / 2³². */
  readonly worldY: Uint32Array<ArrayBuffer>;
}

const whole = 2 ** 32;
const most = whole - 1;

/**
 * Lays positions on the world of Web Mercator. What lies beyond its edges is laid on them.
 *
 * @param positions longitude in [-180, 180] and latitude in degrees, two numbers each.
 */
export function worldFractions(positions: Float64Array): WorldFractions {
  const count = Math.floor(positions.length / 2);
  const worldX = new Uint32Array(count);
  const worldY = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const tangent = Math.tan((positions[2 * i + 1] as number) * radiansPerDegree);
    const x = (((positions[2 * i] as number) + 180) / 360) * whole;
    const y = (0.5 - mercatorNorthing(tangent) / (2 * Math.PI)) * whole;
    worldX[i] = Math.min(most, Math.max(0, x));
    worldY[i] = Math.min(most, Math.max(0, y));
  }
  return { worldX, worldY };
}
