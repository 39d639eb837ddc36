import { describe, expect, it } from 'vitest';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets, borderLine, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { geodesicToLineMetres } from '../../../tests/golden/claims/geodesic-to-line.ts';
import { claimShape } from './claim-shape.ts';
import { ringHolds } from './ring-holds.ts';
import { aboutSixtyKm as fromTown } from '../../../tests/fixtures/distance-figure.ts';

const [{ index: osm }] = borderDatasets;
const line = borderLine('osm');
const panjgur: Position = [64.09459, 26.97186];
const subject = { id: 'koh-e-sabz', country: 'PK' };
const fromBorder: DistanceFigure = {
  ...fromTown,
  from: { kind: 'border' },
  quoted: { value: 50, unit: 'km' },
};
const shapeOf = (figure: DistanceFigure, tolerance = 0.1) =>
  claimShape({ figure, subject, places: sarhadCase.places }, osm, tolerance);

describe('the shape of a distance from a place', () => {
  it('is a ring on the ellipsoid round it, with a circle at the quoted length', () => {
    const shape = shapeOf(fromTown);
    const [[outer = [], inner = []] = []] = shape?.areas ?? [];
    for (const [ring, metres] of [
      [outer, 66_000],
      [inner, 54_000],
      [shape?.lines[0] ?? [], 60_000],
    ] as const) {
      expect(ring.length).toBeGreaterThan(100);
      for (const position of ring) {
        expect(Math.abs(geodesicMetres(panjgur, position) - metres)).toBeLessThan(0.01);
      }
    }
    expect(shape?.areas).toHaveLength(1);
    expect(shape?.lines).toHaveLength(1);
  });

  it('is the circle alone without tolerance, or without an upper end', () => {
    expect(shapeOf(fromTown, 0)).toMatchObject({ areas: [] });
    expect(shapeOf(fromTown, 0)?.lines).toHaveLength(1);
    const more = shapeOf({ ...fromTown, approximation: 'more-than' });
    expect(more?.areas).toEqual([]);
    expect(more?.lines).toHaveLength(1);
  });

  it('is a disc for a road or "less than"', () => {
    for (const figure of [
      { ...fromTown, method: 'road' as const },
      { ...fromTown, approximation: 'less-than' as const },
    ]) {
      const [rings = []] = shapeOf(figure)?.areas ?? [];
      expect(rings).toHaveLength(1);
      expect(ringHolds(rings[0] ?? [], panjgur)).toBe(true);
    }
  });

  it('is empty beyond a quarter of the earth’s girth', () => {
    const far = (value: number) => shapeOf({ ...fromTown, quoted: { value, unit: 'km' } });
    expect(far(20_000)).toEqual({ areas: [], lines: [] });
    expect(far(9500)).toMatchObject({ areas: [] });
    expect(far(9500)?.lines).toHaveLength(1);
    expect(far(9000)?.areas).toHaveLength(1);
  });

  it('has two circles for a span', () => {
    const span = shapeOf({
      ...fromTown,
      quotedUpTo: { value: 70, unit: 'km' },
      approximation: 'span',
    });
    expect(span?.lines).toHaveLength(2);
  });
});

describe('the shape of a distance from the border', () => {
  const shape = shapeOf(fromBorder);
  const ends = [line[0], line.at(-1)].map(String);
  const beside = (position: Position) =>
    !ends.includes(String(nearestOnBorder(osm, position).position));

  it('is a band on the side of the country', () => {
    const outline = (shape?.areas ?? []).flat(2).filter(beside);
    expect(outline.length).toBeGreaterThan(200);
    for (const position of outline.filter((_, i) => i % 7 === 0)) {
      const metres = geodesicToLineMetres(line, position);
      const off = Math.min(Math.abs(metres - 45_000), Math.abs(metres - 55_000));
      expect(off).toBeLessThan(100);
      expect(nearestOnBorder(osm, position).side).toBe('left');
    }
  });

  it('has the true offset of the border in it, all along', () => {
    const offset = shape?.lines ?? [];
    const positions = offset.flat();
    expect(offset.length).toBeGreaterThan(0);
    const offMetres = (position: Position) =>
      Math.abs(geodesicToLineMetres(line, position) - 50_000);
    const middles = offset.flatMap((each) =>
      each.slice(1).map(([x, y], i): Position => {
        const [fromX, fromY] = each[i] as Position;
        return [(fromX + x) / 2, (fromY + y) / 2];
      }),
    );
    for (const position of [...positions, ...middles].filter((_, i) => i % 7 === 0)) {
      expect(offMetres(position)).toBeLessThan(100);
    }
    const latitudes = positions.map(([, latitude]) => latitude);
    expect(Math.min(...latitudes)).toBeLessThan(25.5);
    expect(Math.max(...latitudes)).toBeGreaterThan(29);
  });

  it('is the offset alone without tolerance', () => {
    const exact = shapeOf(fromBorder, 0);
    expect(exact?.areas).toEqual([]);
    expect(exact?.lines.length).toBeGreaterThan(0);
  });
});

describe('no shape', () => {
  it.each<[string, Partial<DistanceFigure>]>([
    ['the length of the border', { subject: { kind: 'border-length' }, from: null }],
    ['a distance from nowhere known', { from: { kind: 'place', place: 'kulag' } }],
    ['the distance of another place', { subject: { kind: 'place', place: 'saravan' } }],
  ])('comes of %s', (_, figure) => {
    expect(shapeOf({ ...fromTown, ...figure })).toBeNull();
  });

  it.each([0, -60, 1e9, Number.MAX_VALUE])('nor does %d km throw', (value) => {
    for (const figure of [fromTown, fromBorder]) {
      const shape = shapeOf({ ...figure, quoted: { value, unit: 'km' } });
      expect(shape).not.toBeUndefined();
    }
  });
});
