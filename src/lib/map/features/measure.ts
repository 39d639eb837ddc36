import type { FeatureCollection } from 'geojson';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import type { MeasurePoint } from '#lib/measure/model/measurement.ts';
import { collection, lineFeature, pointFeature } from './collection.ts';
import { DRAWN_STEP_METRES } from './drawn-step.ts';

/** The line to the point under the pointer, while one is being drawn. */
export interface MeasurePreview {
  readonly points: readonly [MeasurePoint, MeasurePoint];
  readonly label: string;
}

/** The legs of a measurement as geodesics, each labelled with its length. */
export function measureLineFeatures(
  points: readonly MeasurePoint[],
  labels: readonly string[],
  preview: MeasurePreview | null,
): FeatureCollection {
  const legs = points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    return legFeature(from, to, `leg-${i}`, labels[i] ?? '', false);
  });
  if (preview !== null) legs.push(legFeature(...preview.points, 'preview', preview.label, true));
  return collection(legs);
}

/** The points of a measurement; bound ones, to a place or the border, are filled. */
export function measurePointFeatures(
  points: readonly MeasurePoint[],
  preview: MeasurePoint | null,
): FeatureCollection {
  const features = points.map((point, i) => dotFeature(point, `point-${i}`, false));
  if (preview !== null) features.push(dotFeature(preview, 'preview', true));
  return collection(features);
}

function legFeature(
  from: MeasurePoint,
  to: MeasurePoint,
  id: string,
  label: string,
  preview: boolean,
) {
  const line = geodesicLine(from.position, to.position, { maxStepMetres: DRAWN_STEP_METRES });
  return lineFeature(line, { id, label, preview });
}

function dotFeature({ position, binding }: MeasurePoint, id: string, preview: boolean) {
  return pointFeature(position, { id, preview, bound: binding.kind !== 'free' });
}
