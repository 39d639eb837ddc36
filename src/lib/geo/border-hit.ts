import type { BorderIndex } from './border-index.ts';

/**
 * What a search finds, kept in one reused object so that bulk work allocates nothing. Vectors are
 * unit vectors of geodetic longitude and latitude, in the Earth's axes (see `writeUnitVector`).
 */
export interface BorderHit {
  /** Arc that holds the nearest point, or -1 when that is a vertex. */
  arc: number;
  /** Vertex that is the nearest point, or -1 when that is inside an arc. */
  vertex: number;
  /** Nearest point. */
  x: number;
  y: number;
  z: number;
  /** Angle from the searched point to the nearest point, as seen from the centre of the sphere. */
  radians: number;
  /** Above zero when the searched point is to the left of the line's direction, below when to the right. */
  leftward: number;
}

/** An empty hit, to be passed to `searchBorder` again and again. */
export function createBorderHit(): BorderHit {
  return { arc: -1, vertex: -1, x: NaN, y: NaN, z: NaN, radians: NaN, leftward: NaN };
}

/** Makes a vertex the nearest point to (`x`, `y`, `z`), given in the index's axes. */
export function hitVertex(
  hit: BorderHit,
  { arcs, vertexNormals, frame }: BorderIndex,
  vertex: number,
  x: number,
  y: number,
  z: number,
): void {
  hit.arc = -1;
  hit.vertex = vertex;
  hit.leftward =
    x * (vertexNormals[3 * vertex] as number) +
    y * (vertexNormals[3 * vertex + 1] as number) +
    z * (vertexNormals[3 * vertex + 2] as number);
  const at = 6 * vertex;
  writeInEarthAxes(hit, frame, arcs[at] as number, arcs[at + 1] as number, arcs[at + 2] as number);
}

/**
 * Makes the foot of (`x`, `y`, `z`), given in the index's axes, on an arc the nearest point.
 *
 * The foot of a place close to the arc's pole hangs on what rounding left of it. So it is laid on the
 * circle once more, and when it has slipped off an end of the arc that end is taken.
 */
export function hitArc(
  hit: BorderHit,
  index: BorderIndex,
  arc: number,
  x: number,
  y: number,
  z: number,
): void {
  const { arcs, frame } = index;
  const at = 6 * arc;
  const ax = arcs[at] as number;
  const ay = arcs[at + 1] as number;
  const az = arcs[at + 2] as number;
  const nx = arcs[at + 3] as number;
  const ny = arcs[at + 4] as number;
  const nz = arcs[at + 5] as number;
  const bx = arcs[at + 6] as number;
  const by = arcs[at + 7] as number;
  const bz = arcs[at + 8] as number;
  const sine = x * nx + y * ny + z * nz;
  const rx = x - sine * nx;
  const ry = y - sine * ny;
  const rz = z - sine * nz;
  const off = rx * nx + ry * ny + rz * nz;
  const fx = rx - off * nx;
  const fy = ry - off * ny;
  const fz = rz - off * nz;
  const scale = 1 / Math.sqrt(fx * fx + fy * fy + fz * fz);
  const ahead = nx * (ay * fz - az * fy) + ny * (az * fx - ax * fz) + nz * (ax * fy - ay * fx);
  const short = nx * (fy * bz - fz * by) + ny * (fz * bx - fx * bz) + nz * (fx * by - fy * bx);
  if (scale === Infinity || ahead < 0 || short < 0) {
    hitVertex(hit, index, short < 0 ? arc + 1 : arc, x, y, z);
    return;
  }
  hit.arc = arc;
  hit.vertex = -1;
  hit.leftward = sine;
  writeInEarthAxes(hit, frame, fx * scale, fy * scale, fz * scale);
}

function writeInEarthAxes(
  hit: BorderHit,
  frame: Float64Array,
  x: number,
  y: number,
  z: number,
): void {
  hit.x = (frame[0] as number) * x + (frame[3] as number) * y + (frame[6] as number) * z;
  hit.y = (frame[1] as number) * x + (frame[4] as number) * y + (frame[7] as number) * z;
  hit.z = (frame[2] as number) * x + (frame[5] as number) * y + (frame[8] as number) * z;
}
