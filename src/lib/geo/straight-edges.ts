import type { Position } from './position.ts';

/** Great circles over so few degrees stay within half a metre of lines that are straight in degrees. */
const STEP_DEGREES = 0.05;

/**
 * A line with positions added so that its edges are straight in longitude and latitude, as RFC 7946 has
 * them, also where great circles are drawn between its positions.
 */
export function straightEdges(line: readonly Position[]): Position[] {
  return line.flatMap((from, i) => {
    const to = line[i + 1];
    if (to === undefined) return [from];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / STEP_DEGREES));
    return Array.from({ length: steps }, (_, step): Position => [
      from[0] + (dx * step) / steps,
      from[1] + (dy * step) / steps,
    ]);
  });
}
