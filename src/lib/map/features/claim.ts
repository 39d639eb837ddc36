import type { FeatureCollection } from 'geojson';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import type { Position } from '#lib/geo/position.ts';
import { collection, lineFeature, polygonFeature } from './collection.ts';
import { DRAWN_STEP_METRES } from './drawn-step.ts';

/** A claimed distance: where it holds within its tolerance, and where exactly. */
export interface DrawnShape {
  readonly areas: readonly (readonly (readonly Position[])[])[];
  readonly lines: readonly (readonly Position[])[];
}

/** The line that was measured against the claim. */
export interface MeasuredLine {
  readonly ends: readonly [Position, Position];
  readonly label: string;
}

/** A distance that was chosen to hold: where it does exactly, and what it says. */
export interface ChosenLine {
  readonly lines: DrawnShape['lines'];
  readonly said: string;
}

/** The distances that were chosen to hold at once, thin, so that the areas they leave stand out. */
export function chosenLineFeatures(chosen: readonly ChosenLine[]): FeatureCollection {
  return collection(
    chosen.flatMap(({ lines, said }, i) =>
      lines.map((line, j) =>
        lineFeature(line, { id: `chosen-line-${i}-${j}`, role: 'chosen', label: said }),
      ),
    ),
  );
}

/**
 * A claimed distance as a ring or a band with the quoted length in it, and the measured line as a
 * geodesic.
 *
 * @param said what the claim says, written along the quoted length.
 */
export function claimFeatures(
  shape: DrawnShape | null,
  said: string,
  measured: MeasuredLine | null,
): FeatureCollection {
  const areas = shape?.areas ?? [];
  const lines = shape?.lines ?? [];
  const features = [
    ...areas.map((rings, i) => polygonFeature(rings, { id: `claim-area-${i}`, role: 'area' })),
    ...lines.map((line, i) =>
      lineFeature(line, { id: `claim-line-${i}`, role: 'quoted', label: said }),
    ),
  ];
  if (measured === null) return collection(features);
  const line = geodesicLine(...measured.ends, { maxStepMetres: DRAWN_STEP_METRES });
  const { label } = measured;
  return collection([
    ...features,
    lineFeature(line, { id: 'claim-measured', role: 'measured', label }),
  ]);
}
