import { expect, test } from 'vitest';
import { quotedMetres } from './quoted-metres.ts';

test.each([
  [50, 'km', 50_000],
  [30, 'mi', 48_280.32],
  [1, 'nmi', 1852],
  [700, 'm', 700],
] as const)('%s %s are %s m', (value, unit, metres) => {
  expect(quotedMetres({ value, unit })).toBeCloseTo(metres, 9);
});
