import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryLine, arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { seededRandom } from '../../../tests/golden/geo/seeded-random.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { positionAlong, positionAt } from './position-along.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

it('leads back to the nearest point', () => {
  fc.assert(
    fc.property(arbitraryLine(12), arbitraryPosition, (line, place) => {
      const hit = nearestOnBorder(buildBorderIndex(line), place);
      const along = positionAlong(hit, line);
      expect(along.segment).toBe(hit.segment);
      expect(along.fraction).toBeGreaterThanOrEqual(0);
      expect(along.fraction).toBeLessThanOrEqual(1);
      expect(sphereDistanceMetres(positionAt(line, along), hit.position)).toBeLessThan(3e-6);
    }),
    { numRuns: 400 },
  );
});

it('finds points of the OpenStreetMap border where they were taken', () => {
  const border = readOsmBorder();
  const index = buildBorderIndex(border);
  const random = seededRandom(21);
  for (let i = 0; i < 1000; i += 1) {
    const along = {
      segment: Math.floor(random() * (border.length - 1)),
      fraction: 0.01 + 0.98 * random(),
    };
    const found = positionAlong(nearestOnBorder(index, positionAt(border, along)), border);
    expect(found.segment).toBe(along.segment);
    expect(found.fraction).toBeCloseTo(along.fraction, 5);
  }
});

it('is exactly 0 or 1 at vertices, which come back as they are', () => {
  const line: Position[] = [
    [179, 10],
    [181, 11],
    [183, 10],
  ];
  const index = buildBorderIndex(line);
  const found = line.map((vertex) => positionAlong(nearestOnBorder(index, vertex), line));
  expect(found).toEqual([
    { segment: 0, fraction: 0 },
    { segment: 1, fraction: 0 },
    { segment: 1, fraction: 1 },
  ]);
  expect(found.map((along) => positionAt(line, along))).toEqual(line);
});

it('refuses points that a line does not have', () => {
  const line: Position[] = [
    [61, 27],
    [62, 27],
  ];
  expect(() => positionAt(line, { segment: 2, fraction: 0 })).toThrow('segment 2');
  expect(() => positionAt(line, { segment: 0, fraction: 1.5 })).toThrow('1.5');
  expect(() => positionAt(line, { segment: 0, fraction: NaN })).toThrow('NaN');
});
