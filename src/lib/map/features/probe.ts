import type { FeatureCollection } from 'geojson';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import type { Position } from '#lib/geo/position.ts';
import { collection, lineFeature, pointFeature } from './collection.ts';
import { DRAWN_STEP_METRES } from './drawn-step.ts';

/** The position a reader asked about, and the point of the border nearest to it. */
export interface ProbeLine {
  readonly position: Position;
  readonly nearest: Position | null;
}

/** The asked position and its geodesic to the border, labelled with the length. */
export function probeFeatures(probe: ProbeLine | null, label: string): FeatureCollection {
  if (probe === null) return collection([]);
  const here = pointFeature(probe.position, { id: 'probe-here', role: 'here' });
  if (probe.nearest === null) return collection([here]);
  const line = geodesicLine(probe.position, probe.nearest, { maxStepMetres: DRAWN_STEP_METRES });
  return collection([
    here,
    pointFeature(probe.nearest, { id: 'probe-nearest', role: 'nearest' }),
    lineFeature(line, { id: 'probe-line', label }),
  ]);
}
