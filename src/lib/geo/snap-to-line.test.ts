import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { positionAt } from './position-along.ts';
import type { Position } from './position.ts';
import { snapToLine } from './snap-to-line.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

const border = readOsmBorder();
const index = buildBorderIndex(border);
const nearBorder = fc
  .tuple(
    fc.nat(border.length - 1),
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: -900, max: 900 }),
  )
  .map(([number, east, north]): Position => {
    const [longitude, latitude] = border[number] ?? [NaN, NaN];
    return [longitude + east / 1e5, latitude + north / 1e5];
  });

it('snaps to the nearest point without a reach for vertices', () => {
  fc.assert(
    fc.property(nearBorder, (position) => {
      const { position: nearest, sphereMetres } = nearestOnBorder(index, position);
      const snapped = snapToLine(index, border, position);
      expect(snapped).toMatchObject({ position: nearest, sphereMetres });
      expect(sphereDistanceMetres(positionAt(border, snapped.along), nearest)).toBeLessThan(1e-6);
    }),
  );
});

it('prefers a vertex of the nearest segment within reach', () => {
  fc.assert(
    fc.property(nearBorder, fc.integer({ min: 1, max: 2000 }), (position, reach) => {
      const { segment, sphereMetres } = nearestOnBorder(index, position);
      const snapped = snapToLine(index, border, position, reach);
      const ends = border.slice(segment, segment + 2);
      const toEnd = Math.min(...ends.map((end) => sphereDistanceMetres(position, end)));
      expect(snapped.sphereMetres).toBeCloseTo(toEnd <= reach ? toEnd : sphereMetres, 6);
      expect(snapped.sphereMetres).toBeGreaterThan(sphereMetres - 1e-6);
      if (toEnd > reach) return;
      expect(snapped.part.kind).toBe('vertex');
      expect(snapped.position).toBe(border[snapped.part.number]);
      expect(positionAt(border, snapped.along)).toBe(border[snapped.part.number]);
    }),
  );
});

it('says which part it is', () => {
  const line: Position[] = [
    [61, 27],
    [61, 28],
  ];
  const lineIndex = buildBorderIndex(line);
  expect(snapToLine(lineIndex, line, [61.1, 27.25])).toMatchObject({
    part: { kind: 'edge', number: 0 },
  });
  const near = snapToLine(lineIndex, line, [61.01, 27.99], 2000);
  expect(near).toMatchObject({
    position: [61, 28],
    along: { segment: 0, fraction: 1 },
    part: { kind: 'vertex', number: 1 },
  });
});
