import { describe, expect, it } from 'vitest';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { geodesicDirect } from './geodesic-direct.ts';
import { geodesicMetres } from './geodesic-inverse.ts';

describe('against GeodSolve', () => {
  const golden = readGolden('direct.txt');

  it('ends within 2 micrometres of every end', () => {
    expect(golden).toHaveLength(800);
    for (const { kind, numbers } of golden) {
      const [lon1 = NaN, lat1 = NaN, azi1 = NaN, metres = NaN, lon2 = NaN, lat2 = NaN] = numbers;
      const { position } = geodesicDirect([lon1, lat1], azi1, metres);
      expect(geodesicMetres(position, [lon2, lat2]), `${kind} ${numbers.join(' ')}`).toBeLessThan(
        2e-6,
      );
    }
  });

  it('arrives at the bearing of every end that is not next to a pole', () => {
    for (const { kind, numbers } of golden) {
      const [lon1 = NaN, lat1 = NaN, azi1 = NaN, metres = NaN, , lat2 = NaN, azi2 = NaN] = numbers;
      if (Math.abs(lat2) > 89.9) continue;
      const { finalBearingDegrees } = geodesicDirect([lon1, lat1], azi1, metres);
      const turn = Math.abs(((finalBearingDegrees - azi2 + 540) % 360) - 180);
      expect(finalBearingDegrees).toBeGreaterThanOrEqual(0);
      expect(turn, `${kind} ${numbers.join(' ')}`).toBeLessThan(1e-8);
    }
  });
});
