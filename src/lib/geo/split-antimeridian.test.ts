import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { flatArea } from './flat-area.ts';
import { geodesicCircle } from './geodesic-circle.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import {
  splitLineAtAntimeridian,
  splitRingAtAntimeridian,
  type PolygonRings,
} from './split-antimeridian.ts';

const holds = (polygons: readonly PolygonRings[], position: Position) =>
  polygons.some((rings) =>
    booleanPointInPolygon(
      [...position],
      polygon(rings.map((ring) => ring.map((point) => [...point]))),
    ),
  );

const flatLength = (line: readonly Position[]) =>
  line.reduce((sum, [x, y], i) => {
    const [previousX, previousY] = line[i - 1] ?? [x, y];
    return sum + Math.hypot(x - previousX, y - previousY);
  }, 0);

describe('splitLineAtAntimeridian', () => {
  it.each<[Position[], Position[][]]>([
    [
      [
        [60, 20],
        [62, 30],
      ],
      [
        [
          [60, 20],
          [62, 30],
        ],
      ],
    ],
    [
      [
        [170, 10],
        [190, 20],
      ],
      [
        [
          [170, 10],
          [180, 15],
        ],
        [
          [-180, 15],
          [-170, 20],
        ],
      ],
    ],
    [
      [
        [-170, 10],
        [-180, 15],
        [-190, 20],
      ],
      [
        [
          [180, 15],
          [170, 20],
        ],
        [
          [-170, 10],
          [-180, 15],
        ],
      ],
    ],
    [
      [
        [530, 0],
        [520, 1],
      ],
      [
        [
          [170, 0],
          [160, 1],
        ],
      ],
    ],
    [
      [
        [170, 0],
        [180, 5],
        [170, 10],
      ],
      [
        [
          [170, 0],
          [180, 5],
          [170, 10],
        ],
      ],
    ],
    [
      [
        [180, 0],
        [180, 5],
      ],
      [
        [
          [180, 0],
          [180, 5],
        ],
      ],
    ],
    [
      [
        [-180, 0],
        [-180, 5],
      ],
      [
        [
          [-180, 0],
          [-180, 5],
        ],
      ],
    ],
    [
      [
        [5, 5],
        [5, 5],
      ],
      [],
    ],
    [[], []],
  ])('of %j is %j', (line, pieces) => {
    expect(splitLineAtAntimeridian(line)).toEqual(pieces);
  });

  it('leaves no piece that only touches the antimeridian', () => {
    const line: Position[] = [
      [170, 0],
      [180, 5],
      [170, 10],
      [190, 10],
    ];
    expect(splitLineAtAntimeridian(line).map(({ length }) => length)).toEqual([4, 2]);
  });

  it('keeps the whole length within ±180', () => {
    const longitude = fc.double({ min: -900, max: 900, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const line = fc.array(fc.tuple(longitude, latitude), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(line, (positions) => {
        const pieces = splitLineAtAntimeridian(positions);
        const longitudes = pieces.flat().map(([x]) => x);
        expect(longitudes.every((x) => Math.abs(x) <= 180)).toBe(true);
        const length = pieces.reduce((sum, piece) => sum + flatLength(piece), 0);
        expect(length).toBeCloseTo(flatLength(positions), 6);
      }),
    );
  });
});

describe('splitRingAtAntimeridian', () => {
  it('holds what lies within a circle and nothing else, wherever the circle lies', () => {
    const radius = fc.integer({ min: 1_000, max: 19_000_000 });
    fc.assert(
      fc.property(
        arbitraryPosition,
        radius,
        fc.array(arbitraryPosition, { minLength: 5, maxLength: 5 }),
        (center, radiusMetres, probes) => {
          const polygons = splitRingAtAntimeridian(geodesicCircle(center, radiusMetres, 720));
          for (const probe of probes) {
            const metres = geodesicMetres(center, probe);
            // Chords cut the circle by up to this, and the edges of the pieces are nobody's inside.
            const isNear = Math.abs(metres - radiusMetres) < 1_000 + radiusMetres / 100;
            const isOnEdge = [180, center[0]].some(
              (x) => Math.abs(Math.sin(((probe[0] - x) * Math.PI) / 180)) < 1e-6,
            );
            if (isNear || isOnEdge || Math.abs(probe[1]) > 89) continue;
            expect(holds(polygons, probe)).toBe(metres < radiusMetres);
          }
        },
      ),
    );
  });

  it('gives closed rings within ±180, outer ones counter-clockwise and holes clockwise', () => {
    const radius = fc.integer({ min: 1_000, max: 19_000_000 });
    fc.assert(
      fc.property(arbitraryPosition, radius, (center, radiusMetres) => {
        for (const rings of splitRingAtAntimeridian(geodesicCircle(center, radiusMetres, 64))) {
          for (const [index, ring] of rings.entries()) {
            expect(ring.at(-1)).toEqual(ring[0]);
            expect(ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)).toBe(true);
            expect(Math.sign(flatArea(ring))).toBe(index === 0 ? 1 : -1);
          }
        }
      }),
    );
  });

  it('cuts a box into two', () => {
    const box: Position[] = [
      [170, 0],
      [190, 0],
      [190, 10],
      [170, 10],
      [170, 0],
    ];
    const polygons = splitRingAtAntimeridian(box);
    expect(polygons.map(([ring]) => flatArea(ring ?? []))).toEqual([100, 100]);
    expect(holds(polygons, [175, 5]) && holds(polygons, [-175, 5])).toBe(true);
    expect(holds(polygons, [0, 5])).toBe(false);
  });

  it('leaves nothing of a ring that encloses nothing', () => {
    const there = [0, 10, 20].map((latitude): Position => [60, latitude]);
    expect(splitRingAtAntimeridian([...there, ...there.toReversed()])).toEqual([]);
    expect(splitRingAtAntimeridian(there)).toEqual([]);
  });
});
