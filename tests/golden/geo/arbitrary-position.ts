import fc from 'fast-check';
import type { Position } from '#lib/geo/position.ts';

const degrees = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Positions all over the world, the awkward ones (poles, antimeridian, equator) often among them. */
export const arbitraryPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(
    { weight: 4, arbitrary: degrees(-180, 180) },
    { weight: 1, arbitrary: fc.constantFrom(-180, -179.999, -90, 0, 90, 179.999, 180) },
  ),
  fc.oneof(
    { weight: 4, arbitrary: degrees(-89, 89) },
    { weight: 1, arbitrary: fc.constantFrom(-90, -89.9, 0, 89.9, 90) },
  ),
);

/** Positions within a few degrees of one another, such as the vertices of a border. */
export function arbitraryLine(maxLength: number): fc.Arbitrary<Position[]> {
  const step = fc.tuple(degrees(-2, 2), degrees(-2, 2));
  return fc
    .tuple(degrees(-180, 180), degrees(-75, 75), fc.array(step, { minLength: 1, maxLength }))
    .map(([longitude, latitude, steps]) => {
      const line: Position[] = [[longitude, latitude]];
      let [lon, lat] = [longitude, latitude];
      for (const [east, north] of steps) {
        lon += east;
        lat = Math.max(-89, Math.min(89, lat + north));
        line.push([lon, lat]);
      }
      return line;
    });
}

/**
 * Rings of three to eight positions all over the world, in eighths of a degree: whole turns can be added
 * without rounding, and opposite meridians, poles and repeated positions come up.
 */
export const arbitraryRing: fc.Arbitrary<Position[]> = fc.array(
  fc
    .tuple(eighths(1440, [-1440, -720, 0, 720, 1440]), eighths(720, [-720, 0, 720]))
    .map(([longitude, latitude]): Position => [longitude / 8, latitude / 8]),
  { minLength: 3, maxLength: 8 },
);

function eighths(most: number, often: readonly number[]): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: -most, max: most }) },
    { weight: 1, arbitrary: fc.constantFrom(...often) },
  );
}
