import { expect, it } from 'vitest';
import { metresPerUnit } from './units.ts';
import { formatOffset } from './zones.ts';

it('has the exact factors', () => {
  expect(metresPerUnit.mi).toBe(1609.344);
  expect(metresPerUnit.ft * 5280).toBeCloseTo(metresPerUnit.mi, 10);
  expect(metresPerUnit.nmi).toBe(1852);
});

it('writes offsets as ISO 8601 does', () => {
  expect([330, -300, 0, -210].map(formatOffset)).toEqual(['+05:30', '-05:00', '+00:00', '-03:30']);
});
