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

/** Makes the foot of (`x`, `y`, `z`), given in the index's axes, on an arc's great circle the nearest point. */
export function hitArc(
  hit: BorderHit,
  { arcs, frame }: BorderIndex,
  arc: number,
  x: number,
  y: number,
  z: number,
): void {
  const nx = arcs[6 * arc + 3] as number;
  const ny = arcs[6 * arc + 4] as number;
  const nz = arcs[6 * arc + 5] as number;
  const sine = x * nx + y * ny + z * nz;
  const fx = x - sine * nx;
  const fy = y - sine * ny;
  const fz = z - sine * nz;
  // A place close to the arc's pole has its foot from what rounding left of it: laid on the circle once more.
  const off = fx * nx + fy * ny + fz * nz;
  const px = fx - off * nx;
  const py = fy - off * ny;
  const pz = fz - off * nz;
  const scale = 1 / Math.sqrt(px * px + py * py + pz * pz);
  hit.arc = arc;
  hit.vertex = -1;
  hit.leftward = sine;
  writeInEarthAxes(hit, frame, px * scale, py * scale, pz * scale);
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
