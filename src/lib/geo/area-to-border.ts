import type { BorderIndex } from './border-index.ts';
import { geodesicRingHolds } from './geodesic-ring-holds.ts';
import { lineToBorder, type ShapeToBorder } from './line-to-border.ts';
import type { Position } from './position.ts';

/**
 * Shortest distance from an area to a border, like `lineToBorder` for its outline; 0 also where the border lies
 * inside. Then both points are the first vertex of the border, or of its first line that lies inside, and
 * the outline does not cross it. What is inside is told as by `geodesicRingHolds`.
 *
 * @param ring the area's outline; its first position may be repeated last.
 * @throws RangeError when the ring has no position, or one that is not a finite longitude and a latitude.
 */
export function areaToBorder(index: BorderIndex, ring: readonly Position[]): ShapeToBorder {
  const closed = [...ring, ...ring.slice(0, 1)];
  const outline = lineToBorder(index, closed);
  if (outline.crosses) return outline;
  // A line of the border that does not cross the outline is inside as a whole, or outside.
  const inside = lineStarts(index).find((start) => geodesicRingHolds(closed, start));
  if (inside === undefined) return outline;
  return { from: inside, to: inside, wgs84Metres: 0, sphereMetres: 0, crosses: false };
}

function lineStarts({ arcCount, degrees, origins }: BorderIndex): Position[] {
  const starts: Position[] = [];
  let previousLine = -1;
  for (let vertex = 0; vertex <= arcCount; vertex += 1) {
    const line = origins[2 * vertex] ?? 0;
    if (line !== previousLine) {
      starts.push([degrees[2 * vertex] ?? NaN, degrees[2 * vertex + 1] ?? NaN]);
    }
    previousLine = line;
  }
  return starts;
}
