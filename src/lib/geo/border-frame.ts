/**
 * Axes that suit a line: the first up from its middle, the second along it, the third across. Boxes
 * along such axes fit a line's arcs several times tighter than boxes along the Earth's axes, so
 * that a search far from the line looks at a quarter as many. Any axes give the same answers.
 *
 * @param arcs 6 numbers for each vertex, the first three its unit vector.
 * @returns the three axes as rows, 9 numbers.
 */
export function lineFrame(arcs: Float64Array, vertexCount: number): Float64Array {
  let sumX = 0;
  let sumY = 0;
  let sumZ = 0;
  for (let at = 0; at < 6 * vertexCount; at += 6) {
    sumX += arcs[at] as number;
    sumY += arcs[at + 1] as number;
    sumZ += arcs[at + 2] as number;
  }
  const up = unit([sumX, sumY, sumZ]) ?? [0, 0, 1];
  const along = directionFrom(up, arcs, vertexAside(up, arcs, vertexCount));
  const across = unit(cross(up, along)) ?? unit(cross(up, leastAxis(up))) ?? [1, 0, 0];
  return Float64Array.of(...up, ...cross(across, up), ...across);
}

/** The vertex that lies farthest aside of an axis. */
function vertexAside([ux, uy, uz]: Vector, arcs: Float64Array, vertexCount: number): number {
  let leastHeight = Infinity;
  let found = 0;
  for (let k = 0; k < vertexCount; k += 1) {
    const at = 6 * k;
    const x = arcs[at] as number;
    const y = arcs[at + 1] as number;
    const z = arcs[at + 2] as number;
    const height = Math.abs(x * ux + y * uy + z * uz);
    if (height < leastHeight) {
      leastHeight = height;
      found = k;
    }
  }
  return found;
}

function directionFrom([ux, uy, uz]: Vector, arcs: Float64Array, vertex: number): Vector {
  const [x = 0, y = 0, z = 0] = arcs.subarray(6 * vertex, 6 * vertex + 3);
  const height = x * ux + y * uy + z * uz;
  return [x - height * ux, y - height * uy, z - height * uz];
}

/** Turns the Earth-axes vector at `at` into the frame's axes, in place. */
export function turnIntoFrame(frame: Float64Array, vectors: Float64Array, at: number): void {
  const x = vectors[at] as number;
  const y = vectors[at + 1] as number;
  const z = vectors[at + 2] as number;
  vectors[at] = (frame[0] as number) * x + (frame[1] as number) * y + (frame[2] as number) * z;
  vectors[at + 1] = (frame[3] as number) * x + (frame[4] as number) * y + (frame[5] as number) * z;
  vectors[at + 2] = (frame[6] as number) * x + (frame[7] as number) * y + (frame[8] as number) * z;
}

type Vector = readonly [number, number, number];

function cross([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

/** Undefined when the vector is too short to have a direction worth keeping. */
function unit([x, y, z]: Vector): Vector | undefined {
  const length = Math.sqrt(x * x + y * y + z * z);
  return length > 1e-9 ? [x / length, y / length, z / length] : undefined;
}

function leastAxis([x, y, z]: Vector): Vector {
  const least = Math.min(Math.abs(x), Math.abs(y), Math.abs(z));
  if (Math.abs(x) === least) return [1, 0, 0];
  return Math.abs(y) === least ? [0, 1, 0] : [0, 0, 1];
}
