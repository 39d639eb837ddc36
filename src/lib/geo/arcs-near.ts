import type { BorderIndex } from './border-index.ts';
import { boxDistanceSquared } from './border-search.ts';

const pendingNodes = new Int32Array(64);

/**
 * Visits all arcs of an index that come within an angle of a point, and neighbours of theirs that may not.
 *
 * @param x, y, z unit vector of the point in the index's axes.
 */
export function visitArcsNear(
  { boxes, leafCount, arcCount }: BorderIndex,
  x: number,
  y: number,
  z: number,
  radians: number,
  visit: (arc: number) => void,
): void {
  const chord = 2 * Math.sin(Math.min(radians, Math.PI) / 2);
  let pending = 1;
  pendingNodes[0] = 1;
  while (pending > 0) {
    pending -= 1;
    const node = pendingNodes[pending] ?? 0;
    if (boxDistanceSquared(boxes, 6 * node, x, y, z) > chord * chord) continue;
    if (node < leafCount) {
      pendingNodes[pending] = 2 * node + 1;
      pendingNodes[pending + 1] = 2 * node;
      pending += 2;
      continue;
    }
    const leaf = node - leafCount;
    const end = Math.floor(((leaf + 1) * arcCount) / leafCount);
    for (let arc = Math.floor((leaf * arcCount) / leafCount); arc < end; arc += 1) visit(arc);
  }
}
