import { describe, expect, it } from 'vitest';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { distanceSaid } from './distance-said.ts';

describe('distanceSaid', () => {
  const figure: DistanceFigure = {
    kind: 'distance',
    subject: { kind: 'place', place: 'village' },
    from: { kind: 'place', place: 'town' },
    quoted: { value: 60, unit: 'km' },
    approximation: 'about',
    method: 'not-stated',
  };
  const name = (id: string) => id.toUpperCase();

  it('names what the distance is counted from', () => {
    expect(distanceSaid(figure, name)).toBe('about 60 km from TOWN');
    expect(distanceSaid({ ...figure, from: { kind: 'border' } }, name)).toBe(
      'about 60 km from the border',
    );
    expect(distanceSaid({ ...figure, from: null }, name)).toBe('about 60 km');
  });
});
