const arcsPerLeaf = 4;

/** More than the rounding of a unit vector's components. */
const rounding = 1e-15;

/** Number of leaves, a power of two, that leaves at most four arcs in each. */
export function leafCountFor(arcCount: number): number {
  let leafCount = 1;
  while (leafCount * arcsPerLeaf < arcCount) leafCount *= 2;
  return leafCount;
}

/**
 * Boxes in space round the arcs of every node of a balanced binary tree over the arcs in line order.
 *
 * Neighbours on a line are neighbours in space, so line order needs no sorting.
 *
 * @param arcs 6 numbers for each vertex, the first three its unit vector (see `BorderIndex`).
 * @returns min x, y, z, max x, y, z for each node; node 0 is not used.
 */
export function arcBoxes(arcs: Float64Array, arcCount: number, leafCount: number): Float64Array {
  const boxes = new Float64Array(12 * leafCount);
  for (let leaf = 0; leaf < leafCount; leaf += 1) {
    const start = Math.floor((leaf * arcCount) / leafCount);
    const end = Math.floor(((leaf + 1) * arcCount) / leafCount);
    boxRun(boxes, 6 * (leafCount + leaf), arcs, start, end);
  }
  for (let node = leafCount - 1; node > 0; node -= 1) {
    const children = 12 * node;
    for (let axis = children; axis < children + 3; axis += 1) {
      const low = Math.min(boxes[axis] as number, boxes[axis + 6] as number);
      const high = Math.max(boxes[axis + 3] as number, boxes[axis + 9] as number);
      boxes[axis - 6 * node] = low;
      boxes[axis - 6 * node + 3] = high;
    }
  }
  return boxes;
}

/** Writes the box round the arcs from `start` up to `end` to the six numbers at `box`. */
function boxRun(
  boxes: Float64Array,
  box: number,
  arcs: Float64Array,
  start: number,
  end: number,
): void {
  let margin = rounding;
  for (let arc = start; arc < end; arc += 1) margin = Math.max(margin, sagitta(arcs, 6 * arc));
  let lowX = Infinity;
  let lowY = Infinity;
  let lowZ = Infinity;
  let highX = -Infinity;
  let highY = -Infinity;
  let highZ = -Infinity;
  for (let at = 6 * start; at <= 6 * end; at += 6) {
    const x = arcs[at] as number;
    const y = arcs[at + 1] as number;
    const z = arcs[at + 2] as number;
    if (x < lowX) lowX = x;
    if (y < lowY) lowY = y;
    if (z < lowZ) lowZ = z;
    if (x > highX) highX = x;
    if (y > highY) highY = y;
    if (z > highZ) highZ = z;
  }
  boxes[box] = lowX - margin;
  boxes[box + 1] = lowY - margin;
  boxes[box + 2] = lowZ - margin;
  boxes[box + 3] = highX + margin;
  boxes[box + 4] = highY + margin;
  boxes[box + 5] = highZ + margin;
}

/** How far the arc that starts at `at` stands off its chord: 1 - cos(half its angle), without cancellation. */
function sagitta(arcs: Float64Array, at: number): number {
  const ax = arcs[at] as number;
  const ay = arcs[at + 1] as number;
  const az = arcs[at + 2] as number;
  const bx = arcs[at + 6] as number;
  const by = arcs[at + 7] as number;
  const bz = arcs[at + 8] as number;
  const chordSquared = (bx - ax) ** 2 + (by - ay) ** 2 + (bz - az) ** 2;
  const sumSquared = (bx + ax) ** 2 + (by + ay) ** 2 + (bz + az) ** 2;
  return rounding + chordSquared / 4 / (1 + Math.sqrt(sumSquared) / 2);
}
