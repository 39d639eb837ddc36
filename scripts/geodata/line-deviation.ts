import type { Position } from '#lib/geo/position.ts';
import { lengthMetres } from './line-length.ts';
import { nearestPoint } from './nearest-point.ts';

/** Positions every `stepMetres` along a line, from its first vertex on; straight in longitude and latitude between vertices. */
function sampled(line: readonly Position[], stepMetres: number): Position[] {
  const samples: Position[] = [];
  let travelled = 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const length = lengthMetres([from, to]);
    let next = samples.length * stepMetres - travelled;
    for (; next < length; next += stepMetres) {
      const part = next / length;
      samples.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    }
    travelled += length;
  }
  return samples;
}

export interface Deviation {
  readonly meanMetres: number;
  readonly p95Metres: number;
  readonly maxMetres: number;
}

/** How far the points of one line, taken every `stepMetres`, lie from another line. */
export function lineDeviation(
  from: readonly Position[],
  to: readonly Position[],
  stepMetres = 500,
): Deviation {
  const distances = sampled(from, stepMetres)
    .map((point) => nearestPoint(point, to).metres)
    .sort((a, b) => a - b);
  const sum = distances.reduce((total, distance) => total + distance, 0);
  return {
    meanMetres: sum / distances.length,
    p95Metres: distances[Math.floor(distances.length * 0.95)] ?? NaN,
    maxMetres: distances.at(-1) ?? NaN,
  };
}
