import type { Position } from '#lib/geo/position.ts';

type Vector = readonly [number, number, number];

const radius = 6_371_008.8;
const golden = (Math.sqrt(5) - 1) / 2;

/** Unit vector of a longitude and latitude. */
function unitVector([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Angle between two unit vectors, good at every size (Kahan). */
function angleBetween(a: Vector, b: Vector): number {
  return (
    2 *
    Math.atan2(
      Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
      Math.hypot(a[0] + b[0], a[1] + b[1], a[2] + b[2]),
    )
  );
}

function between(a: Vector, b: Vector, share: number): Vector {
  const angle = angleBetween(a, b);
  if (angle === 0) return a;
  const [p, q] = [
    Math.sin((1 - share) * angle) / Math.sin(angle),
    Math.sin(share * angle) / Math.sin(angle),
  ];
  const mixed = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]] as const;
  const length = Math.hypot(...mixed);
  return [mixed[0] / length, mixed[1] / length, mixed[2] / length];
}

/**
 * Great-circle distance in metres from a place to a line, found by plain trial: golden-section search
 * along every segment that can matter. Slow; shares no formula with the index.
 */
export function distanceBySearch(line: readonly Position[], place: Position): number {
  const target = unitVector(place);
  const vertices = line.map(unitVector);
  const toVertex = vertices.map((vertex) => angleBetween(target, vertex));
  let best = Math.min(...toVertex);
  for (let i = 0; i + 1 < vertices.length; i += 1) {
    const [a, b] = [vertices[i], vertices[i + 1]];
    if (a === undefined || b === undefined) continue;
    if ((toVertex[i] ?? 0) - angleBetween(a, b) > best) continue;
    best = Math.min(best, angleToArc(a, b, target));
  }
  return best * radius;
}

function angleToArc(a: Vector, b: Vector, target: Vector): number {
  let [low, high] = [0, 1];
  let least = Math.min(angleBetween(a, target), angleBetween(b, target));
  for (let i = 0; i < 80; i += 1) {
    const [first, second] = [high - golden * (high - low), low + golden * (high - low)];
    const atFirst = angleBetween(between(a, b, first), target);
    const atSecond = angleBetween(between(a, b, second), target);
    least = Math.min(least, atFirst, atSecond);
    if (atFirst < atSecond) high = second;
    else low = first;
  }
  return least;
}
