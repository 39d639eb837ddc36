import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { unrollRing } from './unroll-ring.ts';

describe('unrollRing', () => {
  it('leaves a ring as it is that does not cross the antimeridian', () => {
    const ring: Position[] = [
      [44, 22],
      [78, 22],
      [78, 40],
      [44, 22],
    ];
    expect(unrollRing(ring)).toEqual(ring);
    expect(unrollRing([])).toEqual([]);
  });

  it('runs on beyond 180° and comes back', () => {
    const ring: Position[] = [
      [178, -17],
      [-179, -17],
      [-179, -16],
      [178, -17],
    ];
    expect(unrollRing(ring)).toEqual([
      [178, -17],
      [181, -17],
      [181, -16],
      [178, -17],
    ]);
  });

  it('closes a ring round the South Pole along 90° S', () => {
    const ring: Position[] = [
      [-60, -70],
      [-170, -75],
      [150, -68],
      [30, -66],
      [-60, -70],
    ];
    expect(unrollRing(ring)).toEqual([
      [-60, -70],
      [-170, -75],
      [-210, -68],
      [-330, -66],
      [-420, -70],
      [-420, -90],
      [-60, -90],
      [-60, -70],
    ]);
  });

  it('refuses a ring that is not closed', () => {
    const open: Position[] = [
      [0, 0],
      [10, 0],
      [10, 10],
    ];
    expect(() => unrollRing(open)).toThrow('A ring ends 10 degrees of longitude from');
  });
});
