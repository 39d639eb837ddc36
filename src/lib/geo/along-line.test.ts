import { length, lineSlice, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { alongLine } from './along-line.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { polylineLengthMetres, polylineSphereMetres } from './polyline-length.ts';
import { positionAt, type PositionAlong } from './position-along.ts';
import type { Position } from './position.ts';

const border = readOsmBorder();

/** Points of the border, ends and vertices often among them. */
const arbitraryAlong: fc.Arbitrary<PositionAlong> = fc.record({
  segment: fc.nat(border.length - 2),
  fraction: fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000),
  ),
});

const inOrder = (points: readonly PositionAlong[]) =>
  points.toSorted((a, b) => a.segment + a.fraction - b.segment - b.fraction);

describe('alongLine', () => {
  it('is the whole border from end to end', () => {
    const [start, end] = [
      { segment: 0, fraction: 0 },
      { segment: border.length - 2, fraction: 1 },
    ];
    const whole = alongLine(border, start, end);
    expect(whole.path).toEqual(border);
    expect(whole.wgs84Metres / 1000).toBeCloseTo(1004.69, 2);
    expect(whole.wgs84Metres).toBeCloseTo(polylineLengthMetres(border), 6);
    expect(alongLine(border, end, start).path).toEqual(border.toReversed());
  });

  it('is as long as its path', () => {
    fc.assert(
      fc.property(arbitraryAlong, arbitraryAlong, (from, to) => {
        const { path, wgs84Metres, sphereMetres } = alongLine(border, from, to);
        expect(path[0]).toEqual(positionAt(border, from));
        expect(path.at(-1)).toEqual(positionAt(border, to));
        expect(new Set(path.map(String)).size).toBe(wgs84Metres === 0 ? 1 : path.length);
        expect(Math.abs(wgs84Metres - polylineLengthMetres(path))).toBeLessThan(1e-6);
        expect(Math.abs(sphereMetres - polylineSphereMetres(path))).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('is what Turf slices out, on the sphere', () => {
    const turfLine = lineString(border.map((position) => [...position]));
    const [from, to] = [
      { segment: 1200, fraction: 0.25 },
      { segment: 4711, fraction: 0.75 },
    ];
    const slice = lineSlice([...positionAt(border, from)], [...positionAt(border, to)], turfLine);
    const { sphereMetres } = alongLine(border, from, to);
    expect(Math.abs(sphereMetres - length(slice, { units: 'meters' }))).toBeLessThan(1e-3);
  });

  it('is the same length there and back', () => {
    fc.assert(
      fc.property(arbitraryAlong, arbitraryAlong, (from, to) => {
        const there = alongLine(border, from, to);
        const back = alongLine(border, to, from);
        expect(back.wgs84Metres).toBe(there.wgs84Metres);
        expect(back.sphereMetres).toBe(there.sphereMetres);
        expect(back.path).toEqual(there.path.toReversed());
      }),
    );
  });

  it('adds up where a third point lies between', () => {
    fc.assert(
      fc.property(fc.tuple(arbitraryAlong, arbitraryAlong, arbitraryAlong), (points) => {
        const [a, b, c] = inOrder(points) as [PositionAlong, PositionAlong, PositionAlong];
        const [whole, first, second] = [
          alongLine(border, a, c),
          alongLine(border, a, b),
          alongLine(border, b, c),
        ];
        const [wgs84Metres, sphereMetres] = [
          first.wgs84Metres + second.wgs84Metres,
          first.sphereMetres + second.sphereMetres,
        ];
        expect(Math.abs(wgs84Metres - whole.wgs84Metres)).toBeLessThan(2e-6);
        expect(Math.abs(sphereMetres - whole.sphereMetres)).toBeLessThan(2e-6);
      }),
    );
  });

  it('adds up to a millimetre on segments of up to 200 km', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryLine(6), share, share, share, (line, ...shares) => {
        const points = shares.map((part) => {
          const place = Math.min(part * (line.length - 1), line.length - 1.001);
          return { segment: Math.floor(place), fraction: place % 1 };
        });
        const [a, b, c] = inOrder(points) as [PositionAlong, PositionAlong, PositionAlong];
        const sum = alongLine(line, a, b).wgs84Metres + alongLine(line, b, c).wgs84Metres;
        expect(Math.abs(sum - alongLine(line, a, c).wgs84Metres)).toBeLessThan(1e-3);
      }),
    );
  });

  it('is never shorter than the geodesic between its ends', () => {
    fc.assert(
      fc.property(arbitraryAlong, arbitraryAlong, (from, to) => {
        const { path, wgs84Metres } = alongLine(border, from, to);
        const straight = geodesicMetres(path[0] ?? [NaN, NaN], path.at(-1) ?? [NaN, NaN]);
        expect(wgs84Metres).toBeGreaterThan(straight - 1e-6);
      }),
    );
  });

  it('is nothing between a point and itself, and one segment within one', () => {
    const line: Position[] = [
      [179, 10],
      [181, 10],
      [183, 11],
    ];
    const middle = { segment: 0, fraction: 0.5 };
    const nothing = alongLine(line, middle, middle);
    expect(nothing).toMatchObject({ wgs84Metres: 0, sphereMetres: 0 });
    expect(nothing.path).toEqual([positionAt(line, middle), positionAt(line, middle)]);
    expect(alongLine(line, middle, { segment: 0, fraction: 1 }).path).toHaveLength(2);
    const sameVertex = alongLine(line, { segment: 0, fraction: 1 }, { segment: 1, fraction: 0 });
    expect(sameVertex).toMatchObject({ path: [line[1], line[1]], wgs84Metres: 0 });
  });

  it('answers a thousand times in less than 1.5 s', () => {
    const ends = [0, 1].map((i) => ({ segment: 6000 * i, fraction: 0.5 }));
    const [from, to] = ends as [PositionAlong, PositionAlong];
    alongLine(border, from, to);
    const start = performance.now();
    let metres = 0;
    for (let i = 0; i < 1000; i += 1) {
      metres += alongLine(border, { ...from, segment: i }, to).wgs84Metres;
    }
    expect(performance.now() - start).toBeLessThan(1500);
    expect(metres).toBeGreaterThan(0);
  });

  it('refuses points that the line does not have', () => {
    const [from, to] = [
      { segment: 0, fraction: 0 },
      { segment: 6508, fraction: 0 },
    ];
    expect(() => alongLine(border, from, to)).toThrow('segment 6508');
  });
});
