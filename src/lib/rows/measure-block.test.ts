import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { areaToBorder } from '#lib/geo/area-to-border.ts';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { lineToBorder } from '#lib/geo/line-to-border.ts';
import type { Position } from '#lib/geo/position.ts';
import { measureBlock, prepareGround } from './measure-block.ts';

const border = buildBorderIndex(readOsmBorder());
const places = [
  { id: 'a', name: 'A', position: [62.3, 27.4] },
  { id: 'b', name: 'B', position: [64.1, 27] },
] as const;
const ground = prepareGround({ borderId: 'osm', border, places });

const noShapes = new Map<number, Geometry>();

describe('measureBlock', () => {
  it('measures points as one by one', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPosition, { maxLength: 12 }), (positions) => {
        const flat = Float64Array.from(positions.flat());
        const measured = measureBlock({ positions: flat, shapes: noShapes }, ground);
        for (const [i, position] of positions.entries()) {
          const exact = borderDistance(border, position);
          expect(measured.sphereMetres[i]).toBe(exact.sphereMetres);
          expect(Math.abs(measured.wgs84Metres[i]! - exact.wgs84Metres)).toBeLessThan(3e-6);
          expect([...measured.nearest.slice(2 * i, 2 * i + 2)]).toEqual([
            ...exact.nearest.position,
          ]);
          expect(measured.sides[i]).toBe({ left: 1, right: -1, on: 0 }[exact.side]);
          const least = Math.min(
            ...places.map((place) => geodesicMetres(position, place.position)),
          );
          expect(Math.abs(measured.placeMetres[i]! - least)).toBeLessThan(2e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  const line: Position[] = [
    [64, 27],
    [63.5, 27.5],
    [65, 28],
  ];
  const ring: Position[] = [
    [64, 27],
    [65, 27],
    [65, 28],
    [64, 28],
    [64, 27],
  ];
  const far: Position[] = [
    [70, 30],
    [71, 30],
  ];
  const mutable = (positions: readonly Position[]) => positions.map((position) => [...position]);

  it.each([
    ['a line', { type: 'LineString', coordinates: mutable(line) }, lineToBorder(border, line)],
    ['an area', { type: 'Polygon', coordinates: [mutable(ring)] }, areaToBorder(border, ring)],
    [
      'the closest of several lines',
      { type: 'MultiLineString', coordinates: [mutable(far), mutable(line)] },
      lineToBorder(border, line),
    ],
    [
      'the closest of several points',
      { type: 'MultiPoint', coordinates: mutable([...far, [64, 27]]) },
      lineToBorder(border, [[64, 27]]),
    ],
    [
      'the closest of a mixture',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [70, 30] },
          { type: 'MultiPolygon', coordinates: [[mutable(ring)]] },
        ],
      },
      areaToBorder(border, ring),
    ],
  ] as const)('measures %s between the points that are closest', (_, geometry, expected) => {
    const positions = Float64Array.of(60, 30, NaN, NaN);
    const shapes = new Map([[1, geometry as Geometry]]);
    const measured = measureBlock({ positions, shapes }, ground);
    expect([...measured.positions]).toEqual([60, 30, ...expected.from]);
    expect([...measured.nearest.slice(2)]).toEqual([...expected.to]);
    expect(measured.wgs84Metres[1]).toBe(expected.wgs84Metres);
    expect(measured.sphereMetres[1]).toBe(expected.sphereMetres);
    expect(measured.sides[1]).toBe(
      { left: 1, right: -1 }[borderDistance(border, expected.from).side as 'left'],
    );
  });

  it('has a line that crosses the border on it', () => {
    const crossing: Geometry = {
      type: 'LineString',
      coordinates: [
        [60, 28],
        [66, 28],
      ],
    };
    const measured = measureBlock(
      { positions: Float64Array.of(NaN, NaN), shapes: new Map([[0, crossing]]) },
      ground,
    );
    expect([measured.wgs84Metres[0], measured.sphereMetres[0], measured.sides[0]]).toEqual([
      0, 0, 0,
    ]);
    expect([...measured.positions]).toEqual([...measured.nearest]);
  });
});
