import { booleanPointInPolygon, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { seededRandom } from '../../../tests/golden/geo/seeded-random.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';

const sideOf = (line: readonly Position[], place: Position) =>
  nearestOnBorder(buildBorderIndex(line), place).side;

describe('side of a line', () => {
  const northward: Position[] = [
    [10, 0],
    [10, 5],
    [10, 10],
  ];

  it('is left to the west of a line going north', () => {
    expect(sideOf(northward, [9, 3])).toBe('left');
    expect(sideOf(northward, [11, 3])).toBe('right');
    expect(sideOf(northward.toReversed(), [9, 3])).toBe('right');
  });

  it('is told beyond the ends by which way the line would go on', () => {
    expect(sideOf(northward, [9.9, 12])).toBe('left');
    expect(sideOf(northward, [10.1, -2])).toBe('right');
    expect(sideOf(northward, [10, 12])).toBe('on');
  });

  it.each([
    ['a sharp bend to the left', [10, 20], [0, 5]],
    ['a sharp bend to the right', [10, -20], [0, -5]],
  ] as const)('is the outer side round %s', (_, end, outward) => {
    const line: Position[] = [[0, 0], [20, 0], end];
    const expected = end[1] > 0 ? 'right' : 'left';
    // All these are nearest to the bend itself, where one of the two arcs alone says the opposite.
    for (const place of [
      [21, 0.9 * Math.sign(-outward[1])],
      [21, 0.1 * Math.sign(outward[1])],
      [20.5, -0.4 * Math.sign(outward[1])],
    ] as const) {
      expect(sideOf(line, place), JSON.stringify(place)).toBe(expected);
    }
  });

  it('is right at a hairpin of 2°', () => {
    const line: Position[] = [
      [0, 0],
      [20, 0],
      [0, 0.7],
    ];
    expect(sideOf(line, [20.4, 0.2])).toBe('right');
    expect(sideOf(line, [20.4, -0.2])).toBe('right');
    expect(sideOf(line, [10, 0.1])).toBe('left');
    expect(sideOf(line, [10, 2])).toBe('right');
  });

  it('is not misled by repeated vertices', () => {
    const line: Position[] = [
      [0, 0],
      [20, 0],
      [20, 0],
      [10, 20],
    ];
    expect(sideOf(line, [21, -0.9])).toBe('right');
  });
});

it('agrees with a polygon closed far to the east of the OpenStreetMap border', () => {
  const border = readOsmBorder();
  const index = buildBorderIndex(border);
  const ring = [...border, [61.61703, 20], [75, 20], [75, 35], [60.87286, 35], border[0] ?? []];
  const east = polygon([ring.map((position) => [...position])]);
  const random = seededRandom(9);
  let compared = 0;
  for (let i = 0; i < 3000; i += 1) {
    const place: Position = [59.5 + 5 * random(), 25.4 + 4.2 * random()];
    const { side, sphereMetres } = nearestOnBorder(index, place);
    // Straight in degrees and great circle part by some metres on the longest segments.
    if (sphereMetres < 50) continue;
    expect(side, JSON.stringify(place)).toBe(
      booleanPointInPolygon([...place], east) ? 'left' : 'right',
    );
    compared += 1;
  }
  expect(compared).toBeGreaterThan(2900);
});
