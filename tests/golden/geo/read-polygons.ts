import type { Position } from '#lib/geo/position.ts';
import { readGolden } from './read-golden.ts';

/** What a program measured of a ring. */
interface RingMeasures {
  readonly metres: number;
  readonly squareMetres: number;
}

/** A polygon of `polygons.txt`. */
export interface GoldenPolygon {
  readonly kind: string;
  /** The first position is not repeated last. */
  readonly ring: readonly Position[];
  readonly wgs84: RingMeasures;
  readonly sphere: RingMeasures;
}

export function readPolygons(): GoldenPolygon[] {
  return readGolden('polygons.txt').map(({ kind, numbers }) => {
    const [metres = NaN, squareMetres = NaN, sphereMetres = NaN, sphereSquareMetres = NaN] = numbers;
    const coordinates = numbers.slice(4);
    return {
      kind,
      ring: Array.from({ length: coordinates.length / 2 }, (_, i): Position => [
        coordinates[2 * i] ?? NaN,
        coordinates[2 * i + 1] ?? NaN,
      ]),
      wgs84: { metres, squareMetres },
      sphere: { metres: sphereMetres, squareMetres: sphereSquareMetres },
    };
  });
}
