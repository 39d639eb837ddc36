import type { BorderIndex } from './border-index.ts';
import { geodesicRingHolds } from './geodesic-ring-holds.ts';
import { lineToBorder, type ShapeToBorder } from './line-to-border.ts';
import type { Position } from './position.ts';

/**
 * Shortest distance from an area to a border, like `lineToBorder` for its outlines; 0 also where the border lies
 * inside. Then both points are the first vertex of the border, or of its first line that lies inside, and
 * no outline crosses it. What is inside is told as by `geodesicRingHolds`.
 *
 * @param ring the area's outline; its first position may be repeated last.
 * @param holes outlines of what is left out of it, all within it, written in the same way.
 * @throws RangeError when a ring has no position, or one that is not a finite longitude and a latitude.
 */
export function areaToBorder(
  index: BorderIndex,
  ring: readonly Position[],
  holes: readonly (readonly Position[])[] = [],
): ShapeToBorder {
  const outer = closed(ring);
  const inner = holes.map(closed);
  const outline = inner
    .map((hole) => lineToBorder(index, hole))
    .reduce(
      (least, next) => (next.sphereMetres < least.sphereMetres ? next : least),
      lineToBorder(index, outer),
    );
  if (outline.crosses) return outline;
  // A line of the border that does not cross the outlines is inside as a whole, or outside.
  const inside = lineStarts(index).find(
    (start) =>
      geodesicRingHolds(outer, start) && !inner.some((hole) => geodesicRingHolds(hole, start)),
  );
  if (inside === undefined) return outline;
  return { from: inside, to: inside, wgs84Metres: 0, sphereMetres: 0, crosses: false };
}

const closed = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(0, 1)];

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
