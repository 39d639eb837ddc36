import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';

const golden = (Math.sqrt(5) - 1) / 2;
const radians = Math.PI / 180;
/** A sphere's distances differ from the ellipsoid's by less than this share. */
const SPHERE_SLACK = 0.006;

/**
 * WGS 84 distance in metres from a place to the nearest point of a line, found by plain trial with
 * GeographicLib: golden-section search along every great-circle segment that can hold it. Slow; shares
 * no formula with what it judges.
 */
export function geodesicToLineMetres(line: readonly Position[], place: Position): number {
  const rough = line.map((vertex) => roughMetres(vertex, place));
  const nearest = Math.min(...rough);
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i += 1) {
    const [a, b] = [line[i], line[i + 1]];
    if (a === undefined || b === undefined) continue;
    const reach = roughMetres(a, b);
    const least = Math.min(rough[i] ?? Infinity, rough[i + 1] ?? Infinity) - reach;
    if (least * (1 - SPHERE_SLACK) > Math.min(best, nearest * (1 + SPHERE_SLACK))) continue;
    best = Math.min(best, toSegmentMetres(a, b, place));
  }
  return best;
}

function toSegmentMetres(a: Position, b: Position, place: Position): number {
  const at = (share: number): number => geodesicMetres(onArc(a, b, share), place);
  let [low, high] = [0, 1];
  let least = Math.min(at(0), at(1));
  for (let pass = 0; pass < 30; pass += 1) {
    const [first, second] = [high - golden * (high - low), low + golden * (high - low)];
    const [atFirst, atSecond] = [at(first), at(second)];
    least = Math.min(least, atFirst, atSecond);
    if (atFirst < atSecond) high = second;
    else low = first;
  }
  return least;
}

/** A point of the great circle between two positions, by the chord, which is even enough on short arcs. */
function onArc(a: Position, b: Position, share: number): Position {
  const [p, q] = [unitVector(a), unitVector(b)];
  const [x = NaN, y = NaN, z = NaN] = p.map((value, i) => value + share * ((q[i] ?? NaN) - value));
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

function unitVector([longitude, latitude]: Position): readonly number[] {
  const [lambda, phi] = [longitude * radians, latitude * radians];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Haversine on the sphere of mean radius. */
function roughMetres(a: Position, b: Position): number {
  const [dx, dy] = [((b[0] - a[0]) * radians) / 2, ((b[1] - a[1]) * radians) / 2];
  const square =
    Math.sin(dy) ** 2 +
    Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dx) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(square));
}
