import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { shortInverseMetres } from './short-inverse.ts';
import { wgs84Flattening } from './wgs84.ts';

function reduced(latitudeDegrees: number): readonly [sine: number, cosine: number] {
  const beta = Math.atan2(
    (1 - wgs84Flattening) * Math.sin((latitudeDegrees * Math.PI) / 180),
    Math.cos((latitudeDegrees * Math.PI) / 180),
  );
  return [Math.sin(beta), Math.cos(beta)];
}

function shortMetres(from: Position, to: Position): number {
  const [sinA, cosA] = reduced(from[1]);
  const [sinB, cosB] = reduced(to[1]);
  const lambda = ((to[0] - from[0]) * Math.PI) / 180;
  return shortInverseMetres(sinA, cosA, sinB, cosB * Math.cos(lambda), cosB * Math.sin(lambda));
}

describe('shortInverseMetres', () => {
  it('is within 3 micrometres of GeodSolve up to 18,800 km', () => {
    let solved = 0;
    for (const { kind, numbers } of readGolden('inverse.txt')) {
      const [lon1 = NaN, lat1 = NaN, lon2 = NaN, lat2 = NaN, metres = NaN] = numbers;
      if (metres > 18_800_000) continue;
      const found = shortMetres([lon1, lat1], [lon2, lat2]);
      expect(Math.abs(found - metres), `${kind} ${numbers.join(' ')}`).toBeLessThan(3e-6);
      solved += 1;
    }
    expect(solved).toBeGreaterThan(2500);
  });

  it('is within 2 micrometres of GeographicLib, or says that it cannot tell', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        const exact = geodesicMetres(a, b);
        const found = shortMetres(a, b);
        if (exact < 18_800_000) expect(Math.abs(found - exact)).toBeLessThan(2e-6);
        else expect(Number.isNaN(found) || Math.abs(found - exact) < 2e-6).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps that accuracy for places next to each other', () => {
    const offset = fc.double({ min: -1e-3, max: 1e-3, noNaN: true });
    fc.assert(
      fc.property(arbitraryPosition, offset, offset, (a, east, north) => {
        const b: Position = [a[0] + east, Math.max(-90, Math.min(90, a[1] + north))];
        expect(Math.abs(shortMetres(a, b) - geodesicMetres(a, b))).toBeLessThan(2e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives zero for a place and itself, and no answer near the antipode', () => {
    expect(shortMetres([61, 27], [61, 27])).toBe(0);
    expect(shortMetres([61, 27], [-119, -27.01])).toBeNaN();
  });
});
