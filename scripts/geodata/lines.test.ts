import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { joinLines } from './join-lines.ts';
import { landEdges } from './land-edges.ts';
import { lineDeviation } from './line-deviation.ts';
import { nearestPoint } from './nearest-point.ts';
import { roundLine } from './positions.ts';

const walk: Position[] = Array.from({ length: 12 }, (_, index) => [index, index % 3]);

describe('joinLines', () => {
  it('puts a line together again however it was cut and turned', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: walk.length - 2 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.boolean()), (at, turns) => {
        const ends = [0, ...at.toSorted((a, b) => a - b), walk.length - 1];
        const pieces = ends.slice(1).map((end, index) => {
          const piece = walk.slice(ends[index], end + 1);
          return turns.next().value ? piece.reverse() : piece;
        });
        const [joined, ...rest] = joinLines(pieces);
        expect(rest).toEqual([]);
        expect([walk, [...walk].reverse()]).toContainEqual(joined);
      }),
    );
  });

  it('ends lines where three meet', () => {
    const star: Position[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [0, 1],
      ],
      [
        [-1, -1],
        [0, 0],
      ],
    ];
    expect(joinLines(star)).toHaveLength(3);
  });
});

describe('nearestPoint', () => {
  it('finds a foot between vertices, one degree of latitude away', () => {
    const { position, metres } = nearestPoint(
      [61, 27],
      [
        [60, 28],
        [62, 28],
      ],
    );
    expect(position[0]).toBeCloseTo(61, 6);
    expect(position[1]).toBeCloseTo(28, 6);
    expect(metres).toBeCloseTo(111_195, -1);
  });
});

describe('lineDeviation', () => {
  it('is nought for a line from itself and even for a parallel one', () => {
    const north: Position[] = [
      [60, 28],
      [62, 28],
    ];
    const south: Position[] = [
      [60, 27.99],
      [62, 27.99],
    ];
    expect(lineDeviation(north, north).maxMetres).toBeCloseTo(0, 6);
    expect(lineDeviation(north, south).meanMetres).toBeCloseTo(1112, 0);
  });
});

describe('landEdges', () => {
  const west: Position[] = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ];
  const east: Position[] = [
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 0],
    [1, 0],
  ];
  const parts = [
    { country: 'PK', inside: true, rings: [east] },
    { country: 'IR', inside: true, rings: [west] },
  ];

  it('tells borders from coasts', () => {
    const edges = landEdges(parts, []);
    expect(edges.map(({ countries }) => countries.join()).sort()).toEqual(['IR', 'IR,PK', 'PK']);
  });

  it('leaves out what lies on a frame', () => {
    const edges = landEdges(parts, [[0, 0, 2, 1]]);
    expect(edges.map(({ countries }) => countries.join())).toEqual(['IR,PK']);
  });
});

describe('roundLine', () => {
  it('drops vertices that rounding makes equal', () => {
    expect(
      roundLine(
        [
          [60.000001, 25],
          [60.000002, 25],
          [60.1, 25],
        ],
        5,
      ),
    ).toEqual([
      [60, 25],
      [60.1, 25],
    ]);
  });
});
