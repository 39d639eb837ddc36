import type { BorderId } from './border-registry.ts';
import type { Deviation } from './line-deviation.ts';

interface LineExpectation {
  readonly vertices: number;
  readonly lengthKilometres: number;
  readonly lengthToleranceKilometres: number;
  /** Deviation from OpenStreetMap and of OpenStreetMap from it: mean, 95th percentile, greatest, in kilometres. */
  readonly toOsm?: readonly [number, number, number];
  readonly fromOsm?: readonly [number, number, number];
}

/**
 * Figures worked out separately, by other code on the same datasets. For DCW that code counted 265 vertices
 * and 825.07 km: it kept doubled vertices and took 1.5 km of coast for border.
 */
export const lineExpectations: Readonly<Record<BorderId, LineExpectation>> = {
  osm: { vertices: 6508, lengthKilometres: 1004.69, lengthToleranceKilometres: 0.01 },
  'natural-earth': {
    vertices: 223,
    lengthKilometres: 816.5,
    lengthToleranceKilometres: 0.01,
    toOsm: [2.14, 4.96, 8.78],
    fromOsm: [2.53, 8.03, 12.21],
  },
  gshhg: {
    vertices: 1265,
    lengthKilometres: 844.28,
    lengthToleranceKilometres: 0.3,
    toOsm: [1.16, 4.04, 9.7],
    fromOsm: [1.48, 6.48, 10.63],
  },
  dcw: {
    vertices: 259,
    lengthKilometres: 823.58,
    lengthToleranceKilometres: 0.01,
    toOsm: [0.98, 4.0, 9.96],
    fromOsm: [1.33, 6.32, 10.79],
  },
};

/** Mean and greatest deviation, in kilometres, of pairs without OpenStreetMap. */
export const pairExpectations: readonly {
  readonly from: BorderId;
  readonly to: BorderId;
  readonly mean: number;
  readonly max: number;
}[] = [
  { from: 'natural-earth', to: 'gshhg', mean: 1.58, max: 3.4 },
  { from: 'dcw', to: 'gshhg', mean: 0.97, max: 3.6 },
];

/** Sampling and rounding may differ by this much, in kilometres, from the figures above. */
export const deviationTolerance = { mean: 0.06, p95: 0.2, max: 0.2 } as const;

/** Mean, 95th percentile and maximum in kilometres. */
export const inKilometres = (deviation: Deviation): readonly [number, number, number] => [
  deviation.meanMetres / 1000,
  deviation.p95Metres / 1000,
  deviation.maxMetres / 1000,
];
