import { describe, expect, it } from 'vitest';
import { measurePoint } from '../model/measurement.ts';
import type { Position } from '#lib/geo/position.ts';
import { measureShape } from './measure-shape.ts';
import { rhumbBeside } from './rhumb-beside.ts';

function beside(from: Position, to: Position) {
  const points = [measurePoint(from), measurePoint(to)] as const;
  const [leg] =
    measureShape({ shape: 'line', points }, { radiusMetresOf: () => 0, border: null })?.legs ?? [];
  if (leg === undefined) throw new Error('There is no leg.');
  return rhumbBeside(...points, leg, 'wgs84');
}

describe('rhumbBeside', () => {
  it('agrees with RhumbSolve -i of GeographicLib 2.1', () => {
    // Tehran to Washington, by `RhumbSolve -i -p 6`.
    const rhumb = beside([51.42151, 35.69439], [-77.03637, 38.89511]);
    expect(rhumb?.metres).toBeCloseTo(11_392_290.914_4, 3);
    expect(rhumb?.bearingDegrees).toBeCloseTo(360 - 88.213_154_081_76, 9);
    expect(rhumb?.excess).toBeGreaterThan(0.1);
  });

  it('is silent where the two hardly differ', () => {
    expect(beside([64.09459, 26.97186], [62.3339, 27.365])).toBeNull();
    expect(beside([64, 27], [64, 27])).toBeNull();
  });
});
