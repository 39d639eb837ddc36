import type { Feature, LineString, MultiLineString } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

/** All lines of some features, one by one. */
export function lineStrings(
  features: readonly Feature<LineString | MultiLineString, unknown>[],
): Position[][] {
  return features.flatMap(({ geometry }) => {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return lines.map((line) => line.map(([x = NaN, y = NaN]): Position => [x, y]));
  });
}
