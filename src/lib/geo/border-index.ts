import { arcBoxes, leafCountFor } from './border-boxes.ts';
import { lineFrame, turnIntoFrame } from './border-frame.ts';
import { distinctVertices } from './border-vertices.ts';
import type { Position } from './position.ts';
import { writeUnitVector } from './unit-vector.ts';

/**
 * One or more lines prepared for nearest-point search. Plain data: it can be posted to a worker, and
 * its buffers transferred.
 *
 * Vertices are unit vectors of geodetic longitude and latitude on the sphere, as Turf has them, but
 * turned into axes that suit the line. Between each two neighbours runs an arc; neighbours less
 * than a micrometre apart are merged, and the arc from the end of one line to the start of the next is
 * void (its normal is zero).
 */
export interface BorderIndex {
  /** Number of arcs; there is one vertex more. */
  readonly arcCount: number;
  /** Number of leaves of the box tree, a power of two; leaf `j` holds arcs from `floor(j * arcCount / leafCount)`. */
  readonly leafCount: number;
  /** The index's three axes as rows of unit vectors in the Earth's axes, 9 numbers. */
  readonly frame: Float64Array;
  /** x, y, z of vertex `k`, then the unit normal (start × end) of the arc that starts there: 6 numbers each. */
  readonly arcs: Float64Array;
  /** min x, y, z, max x, y, z of tree node `i`, whose children are `2i` and `2i + 1`; the root is node 1. */
  readonly boxes: Float64Array;
  /** x, y, z of the sum of the normals on both sides of vertex `k`: tells left from right there. */
  readonly vertexNormals: Float64Array;
  /** Longitude in [-180, 180] and latitude of vertex `k` in degrees. */
  readonly degrees: Float64Array;
  /** Which line vertex `k` is on, and the segment of that line that starts (or, at the end, stops) there. */
  readonly origins: Int32Array;
}

/**
 * Builds the search index of a border from its line, or lines, of great-circle segments (those of a
 * GeoJSON MultiLineString as `buildBorderIndex(...coordinates)`).
 *
 * Takes about 3 ms for 6,508 vertices. A single position counts as a border of that one point; two
 * exact antipodes in a row fix no great circle, so only they themselves count.
 *
 * @throws RangeError when there is no position at all, or one is not a finite longitude and a latitude.
 */
export function buildBorderIndex(...lines: readonly (readonly Position[])[]): BorderIndex {
  const { vertexCount, degrees, origins, lineEnds } = distinctVertices(lines);
  const arcCount = vertexCount - 1;
  const arcs = new Float64Array(6 * vertexCount);
  for (let k = 0; k < vertexCount; k += 1) {
    writeUnitVector(degrees[2 * k] as number, degrees[2 * k + 1] as number, arcs, 6 * k);
  }
  const frame = lineFrame(arcs, vertexCount);
  for (let k = 0; k < vertexCount; k += 1) turnIntoFrame(frame, arcs, 6 * k);
  for (let k = 0; k < arcCount; k += 1) {
    if (lineEnds[k] !== 1) writeNormal(arcs, 6 * k);
  }
  const leafCount = leafCountFor(arcCount);
  const boxes = arcBoxes(arcs, arcCount, leafCount);
  const vertexNormals = sumNormals(arcs, vertexCount);
  return { arcCount, leafCount, frame, arcs, boxes, vertexNormals, degrees, origins };
}

/** Writes the unit normal of the arc from the vertex at `at` to the next; leaves zero when they fix no great circle. */
function writeNormal(arcs: Float64Array, at: number): void {
  const ax = arcs[at] as number;
  const ay = arcs[at + 1] as number;
  const az = arcs[at + 2] as number;
  const bx = arcs[at + 6] as number;
  const by = arcs[at + 7] as number;
  const bz = arcs[at + 8] as number;
  // (a - b) × (a + b) is 2 a × b, but keeps its direction when a and b are metres apart.
  const nx = (ay - by) * (az + bz) - (az - bz) * (ay + by);
  const ny = (az - bz) * (ax + bx) - (ax - bx) * (az + bz);
  const nz = (ax - bx) * (ay + by) - (ay - by) * (ax + bx);
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  if (length === 0) return;
  arcs[at + 3] = nx / length;
  arcs[at + 4] = ny / length;
  arcs[at + 5] = nz / length;
}

function sumNormals(arcs: Float64Array, vertexCount: number): Float64Array {
  const sums = new Float64Array(3 * vertexCount);
  for (let k = 0; k < vertexCount; k += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const after = arcs[6 * k + 3 + axis] as number;
      sums[3 * k + axis] = k === 0 ? after : after + (arcs[6 * k - 3 + axis] as number);
    }
  }
  return sums;
}
