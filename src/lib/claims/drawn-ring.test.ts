import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { drawnRing } from './drawn-ring.ts';

const home: Position = [64.09459, 26.97186];

describe('drawnRing', () => {
  it.each([
    [10_000, 20],
    [200_000, 100],
  ])('keeps a circle of %d m to %d m, with far fewer positions', (radius, within) => {
    const ring = geodesicCircle(home, radius, 3000);
    const drawn = drawnRing(ring);
    expect(drawn.at(-1)).toEqual(drawn[0]);
    expect(drawn.length).toBeLessThan(ring.length / 5);
    const index = buildBorderIndex(drawn);
    for (const position of ring) {
      expect(nearestOnBorder(index, position).sphereMetres).toBeLessThan(within + 2);
    }
  });
});
