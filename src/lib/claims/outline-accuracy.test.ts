import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderLine } from '../../../tests/fixtures/geodata.ts';
import { exactMarginMetres } from '../../../tests/golden/claims/exact-margin.ts';
import { candidateAreas } from './candidate-areas.ts';
import type { LineConstraint, PlaceConstraint } from './constraint.ts';
import { drawnRing } from './drawn-ring.ts';
import { ringHolds } from './ring-holds.ts';

const panjgur: Position = [64.09459, 26.97186];
// The part of the border that is near: plain trial along all of it would take minutes.
const border = buildBorderIndex(
  borderLine('osm').filter(([, latitude]) => latitude > 26.4 && latitude < 27.9),
);

/** A claimed length within a share of it either way. */
const within = (metres: number, tolerance: number) => ({
  lowMetres: metres * (1 - tolerance),
  highMetres: metres * (1 + tolerance),
});
const readingOf = (tolerance: number) => {
  const town: PlaceConstraint = { kind: 'place', position: panjgur, ...within(60_000, tolerance) };
  const line: LineConstraint = {
    ...{ kind: 'line', index: border, side: 'left' },
    ...within(50_000, tolerance),
  };
  return { town, line };
};
const outlinesOf = ({ town, line }: ReturnType<typeof readingOf>) =>
  candidateAreas([town, line]).flatMap(({ rings }) => rings.map(drawnRing));

/** Metres from a position to the nearest edge of some outlines, on a plane that touches the earth there. */
function metresTo(outlines: readonly (readonly Position[])[], [lon, lat]: Position): number {
  const east = 111_320 * Math.cos((lat * Math.PI) / 180);
  const onPlane = ([x, y]: Position) => [(x - lon) * east, (y - lat) * 110_800] as const;
  let nearest = Infinity;
  for (const outline of outlines) {
    for (let i = 1; i < outline.length; i += 1) {
      const [ax, ay] = onPlane(outline[i - 1] as Position);
      const [bx, by] = onPlane(outline[i] as Position);
      const [dx, dy] = [bx - ax, by - ay];
      const share = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
      const at = Math.max(0, Math.min(1, share));
      nearest = Math.min(nearest, Math.hypot(ax + at * dx, ay + at * dy));
    }
  }
  return nearest;
}

/** Positions of a circle round the town that lie on the true outline, its corners among them. */
function onTrueOutline(radiusMetres: number, line: LineConstraint): Position[] {
  const at = (bearing: number) => destination(panjgur, bearing, radiusMetres);
  const holds = (bearing: number) => exactMarginMetres(line, at(bearing)) > 0;
  const found: Position[] = [];
  for (let bearing = 210; bearing < 330; bearing += 6) {
    let [from, to] = [bearing, bearing + 6];
    const [isIn, isInNext] = [holds(from), holds(to)];
    if (isIn) found.push(at(from));
    if (isIn === isInNext) continue;
    while (to - from > 0.001) {
      const middle = (from + to) / 2;
      if (holds(middle) === isIn) from = middle;
      else to = middle;
    }
    found.push(at(from));
  }
  return found;
}

describe('drawn outlines of candidate areas', () => {
  it.each([0.02, 0.18, 0.25])(
    'come within 100 m of the true outline and its corners, with a tolerance of %d',
    (tolerance) => {
      const reading = readingOf(tolerance);
      const outlines = outlinesOf(reading);
      const { town, line } = reading;
      const known = [town.lowMetres, town.highMetres].flatMap((metres) =>
        onTrueOutline(metres, line),
      );
      // Two patches with four corners each.
      expect(known.length).toBeGreaterThanOrEqual(8);
      for (const position of known) expect(metresTo(outlines, position)).toBeLessThan(100);
    },
  );

  it.each([0.01, 0.25])(
    'stay within 100 m of the true outline, along edges too, with a tolerance of %d',
    (tolerance) => {
      const { town, line } = readingOf(tolerance);
      const holds = (position: Position) =>
        [town, line].every((each) => exactMarginMetres(each, position) > 0);
      for (const outline of outlinesOf({ town, line })) {
        const step = Math.ceil(outline.length / 8);
        for (let i = 1; i < outline.length; i += step) {
          const [[ax, ay], [bx, by]] = [outline[i - 1] as Position, outline[i] as Position];
          const middle: Position = [(ax + bx) / 2, (ay + by) / 2];
          // The true outline runs between two positions of which one meets both distances.
          const round = Array.from({ length: 12 }, (_, n) => destination(middle, 30 * n, 99));
          expect(new Set([middle, ...round].map(holds)).size).toBe(2);
        }
      }
    },
  );

  it('hold nothing that misses a distance by more than 100 m', () => {
    const { town, line } = readingOf(0.1);
    const outlines = outlinesOf({ town, line });
    const inside: Position[] = [];
    for (const outline of outlines) {
      const [longitudes, latitudes] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
      const between = (values: readonly number[], share: number) =>
        Math.min(...values) + share * (Math.max(...values) - Math.min(...values));
      // Shares that spread evenly without a lattice (R2, Roberts 2018).
      for (let n = 1; n <= 60; n += 1) {
        const position: Position = [
          between(longitudes, (n * 0.7548776662) % 1),
          between(latitudes, (n * 0.5698402909) % 1),
        ];
        if (ringHolds(outline, position)) inside.push(position);
      }
    }
    expect(inside.length).toBeGreaterThan(40);
    for (const position of inside) {
      expect(exactMarginMetres(town, position)).toBeGreaterThan(-100);
      expect(exactMarginMetres(line, position)).toBeGreaterThan(-100);
    }
  });
});
