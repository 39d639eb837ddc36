import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from './geodesic-circle.ts';
import type { Position } from './position.ts';
import { ringAreaSquareMetres } from './ring-area.ts';
import { simplifyRing } from './simplify-ring.ts';

const metresToRing = (ring: readonly Position[], position: Position) =>
  pointToLineDistance([...position], lineString(ring.map((each) => [...each])), {
    units: 'meters',
    method: 'planar',
  });

describe('simplifyRing', () => {
  it('stays within the tolerance, closed, of the given positions only, in their order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 55, max: 75, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 500, max: 20_000, noNaN: true }),
        fc.array(fc.double({ min: 0.9, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 }),
        fc.double({ min: 5, max: 400, noNaN: true }),
        (longitude, latitude, radius, shares, tolerance) => {
          const rough = geodesicCircle([longitude, latitude], radius, 64)
            .slice(0, 64)
            .map(([x, y], i): Position => [
              longitude + (x - longitude) * (shares[i] ?? 1),
              latitude + (y - latitude) * (shares[i] ?? 1),
            ]);
          const ring = [...rough, ...rough.slice(0, 1)];
          const simplified = simplifyRing(ring, tolerance);
          expect(simplified.length).toBeLessThanOrEqual(ring.length);
          expect(simplified.length).toBeGreaterThanOrEqual(4);
          expect(simplified.at(-1)).toEqual(simplified[0]);
          const order = simplified
            .slice(0, -1)
            .map((each) => ring.map(String).indexOf(String(each)));
          expect(order).not.toContain(-1);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          for (const position of ring) {
            expect(metresToRing(simplified, position)).toBeLessThan(tolerance * 1.02);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('drops what a straight edge holds, and keeps the area', () => {
    const ring = geodesicCircle([63.7, 26.6], 7000, 2000);
    const simplified = simplifyRing(ring, 20);
    expect(simplified.length).toBeLessThan(80);
    const kept = ringAreaSquareMetres(simplified) / ringAreaSquareMetres(ring);
    expect(kept).toBeGreaterThan(0.99);
    expect(kept).toBeLessThan(1);
  });

  it('keeps a ring that is smaller than the tolerance', () => {
    const speck = geodesicCircle([63.7, 26.6], 5, 32);
    const simplified = simplifyRing(speck, 20);
    expect(simplified.length).toBeGreaterThanOrEqual(4);
    expect(ringAreaSquareMetres(simplified)).toBeGreaterThan(0);
  });

  it('refuses what is no ring', () => {
    const nowhere: Position = [63.7, 26.6];
    expect(() => simplifyRing([nowhere, nowhere, nowhere, nowhere], 20)).toThrow('polygon');
    const open = geodesicCircle(nowhere, 5000, 8).slice(0, 8);
    expect(() => simplifyRing(open, 20)).toThrow('not equivalent');
  });
});
