import { normalLongitude, radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';

const samePlaceDegrees = 1e-11;

/** The vertices of a border's lines one after another, without immediate repetitions. */
export interface BorderVertices {
  /** At least two; a border of one point has it twice. */
  readonly vertexCount: number;
  /** Longitude in [-180, 180] and latitude of each vertex in degrees. */
  readonly degrees: Float64Array;
  /** Line and segment of each vertex (see `BorderIndex`), two numbers each. */
  readonly origins: Int32Array;
  /** 1 for the last vertex of each line. */
  readonly lineEnds: Uint8Array;
}

/** @throws RangeError when there is no position at all, or one is not a finite longitude and a latitude. */
export function distinctVertices(lines: readonly (readonly Position[])[]): BorderVertices {
  const capacity = lines.reduce((sum, line) => sum + line.length, 1);
  const degrees = new Float64Array(2 * capacity);
  const origins = new Int32Array(2 * capacity);
  const lineEnds = new Uint8Array(capacity);
  let count = 0;
  lines.forEach((positions, line) => {
    const start = count;
    const lastSegment = Math.max(0, positions.length - 2);
    positions.forEach((position, segment) => {
      const longitude = normalLongitude(position[0]);
      const latitude = position[1];
      if (!Number.isFinite(longitude) || !(latitude >= -90 && latitude <= 90)) {
        throw new RangeError(
          `A border position must be a longitude and a latitude in degrees, not [${position.join(', ')}].`,
        );
      }
      if (count === start || !isSamePlace(degrees, 2 * count - 2, longitude, latitude)) {
        degrees[2 * count] = longitude;
        degrees[2 * count + 1] = latitude;
        origins[2 * count] = line;
        count += 1;
      }
      // Of merged vertices the last one's segment counts: the arc to the next vertex starts there.
      origins[2 * count - 1] = Math.min(segment, lastSegment);
    });
    if (count > start) lineEnds[count - 1] = 1;
  });
  if (count === 0) throw new RangeError('A border needs at least one position, not none.');
  if (count === 1) {
    degrees.copyWithin(2, 0, 2);
    origins.copyWithin(2, 0, 2);
    count = 2;
  }
  return {
    vertexCount: count,
    degrees: degrees.slice(0, 2 * count),
    origins: origins.slice(0, 2 * count),
    lineEnds,
  };
}

/** Whether a position is within a micrometre of the one at `at`: too close for an arc to have a direction. */
function isSamePlace(
  degrees: Float64Array,
  at: number,
  longitude: number,
  latitude: number,
): boolean {
  const climb = Math.abs((degrees[at + 1] as number) - latitude);
  if (climb > samePlaceDegrees) return false;
  const apart = Math.abs((degrees[at] as number) - longitude);
  const turn = Math.min(apart, 360 - apart) * Math.cos(latitude * radiansPerDegree);
  return turn <= samePlaceDegrees;
}
