import { describe, expect, it } from 'vitest';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets, casePlace } from '../../../tests/fixtures/geodata.ts';
import { geometrySpan } from './geometry-span.ts';

/** A border along a meridian, which is a geodesic on either model. */
const meridian = buildBorderIndex([
  [62, 25],
  [62, 29],
]);
const line = (...positions: Position[]) =>
  ({ kind: 'line', line: positions as [number, number][], uncertaintyRadiusMetres: 1 }) as const;
const disc = (centre: Position, radiusMetres: number) =>
  ({
    kind: 'area',
    ring: geodesicCircle(centre, radiusMetres, 64) as unknown as [number, number][],
    uncertaintyRadiusMetres: 1,
  }) as const;

describe('geometrySpan', () => {
  it('goes from the nearest to the farthest part of an outline', () => {
    const centre = destination([62, 27], 90, 50_000);
    const span = geometrySpan(disc(centre, 20_000), meridian);
    expect(Math.abs((span?.lowMetres ?? NaN) - 30_000)).toBeLessThan(500);
    expect(Math.abs((span?.highMetres ?? NaN) - 70_000)).toBeLessThan(500);
  });

  it('finds the near part of a long line between its ends', () => {
    const [osm] = borderDatasets;
    const { location } = casePlace('khash-zahedan-road');
    const span = geometrySpan(location, osm.index);
    if (location.kind !== 'line') throw new Error('The road is no line.');
    const ends = location.line.map((end) => borderDistance(osm.index, end).wgs84Metres);
    expect(span?.highMetres).toBeGreaterThanOrEqual(Math.max(...ends));
    expect(span?.lowMetres).toBeLessThanOrEqual(Math.min(...ends));
    const bowed = geometrySpan(line([61, 26], [61.99, 27], [61, 28]), meridian);
    expect(Math.abs((bowed?.lowMetres ?? NaN) - 992)).toBeLessThan(500);
  });

  it.each<[string, Parameters<typeof geometrySpan>[0]]>([
    ['an area', disc([62, 27], 20_000)],
    ['an area that hardly reaches across', disc(destination([62, 27], 90, 19_900), 20_000)],
    ['a line', line([61.5, 27], [62.7, 27.3])],
    ['a line square to the border', line([61.5, 27], [62.5, 27])],
    ['a line that ends on it', line([61.5, 27], [62, 27])],
  ])('comes as near as zero where the border runs through %s', (_, location) => {
    expect(geometrySpan(location, meridian)?.lowMetres).toBe(0);
  });

  it('does not take the way past an end of the border for a crossing', () => {
    const beyond = destination([62, 29], 0, 30_000);
    const span = geometrySpan(disc(beyond, 20_000), meridian);
    expect(Math.abs((span?.lowMetres ?? NaN) - 10_000)).toBeLessThan(500);
    expect(Math.abs((span?.highMetres ?? NaN) - 50_000)).toBeLessThan(500);
  });

  it('has no answer for points, for places without a position, or without a border', () => {
    const point = { kind: 'point', position: [61, 27], uncertaintyRadiusMetres: 10 } as const;
    expect(geometrySpan({ ...point, position: [61, 27] }, meridian)).toBeNull();
    expect(geometrySpan({ kind: 'unlocated' }, meridian)).toBeNull();
    expect(geometrySpan(line([61, 27], [61, 28]), null)).toBeNull();
  });
});
