import { expect, it } from 'vitest';
import { integral } from './gauss-legendre.ts';

it('is exact for powers up to the 31st, and not beyond', () => {
  for (let power = 0; power <= 30; power += 2) {
    expect(integral((x) => ((power + 1) * x ** power) / 2, -1, 1)).toBeCloseTo(1, 13);
    expect(integral((x) => x ** (power + 1), -1, 1)).toBeCloseTo(0, 13);
  }
  expect(Math.abs(integral((x) => 16.5 * x ** 32, -1, 1) - 1)).toBeGreaterThan(1e-9);
});

it('gives half a wave to the last digits', () => {
  expect(integral(Math.sin, 0, Math.PI)).toBeCloseTo(2, 14);
});

it('is nothing over nothing, and turns its sign with the way', () => {
  expect(integral(Math.exp, 3, 3)).toBe(0);
  expect(integral(Math.exp, 1, 0)).toBeCloseTo(1 - Math.E, 14);
});
