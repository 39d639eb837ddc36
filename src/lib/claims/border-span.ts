import {
  borderMeasures,
  borderRange,
  type BorderDataset,
  type DistanceRange,
} from '#lib/case/border-measures.ts';
import { geometrySpan } from '#lib/case/geometry-span.ts';
import type { TestedPlace } from './claim-test.ts';

/**
 * Nearest and farthest that a place lies from the border by any of the datasets, in metres on WGS 84:
 * a point with its circle of uncertainty, an area or a line as it is drawn. Null where the place has no
 * position or there is no dataset.
 */
export function borderSpan(
  place: TestedPlace,
  datasets: readonly BorderDataset[],
): DistanceRange | null {
  if (place.location.kind === 'point') {
    const measures = borderMeasures(place, datasets);
    return measures.length === 0 ? null : borderRange(place, measures);
  }
  const spans = datasets.flatMap(({ index }) => geometrySpan(place.location, index) ?? []);
  if (spans.length === 0) return null;
  return {
    lowMetres: Math.min(...spans.map(({ lowMetres }) => lowMetres)),
    highMetres: Math.max(...spans.map(({ highMetres }) => highMetres)),
  };
}
