import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testConversion } from './quoted-conversion.ts';
import type { DistanceFigure } from './schema/claim.ts';

type Length = DistanceFigure['quoted'];
const figure = (quoted: Length, conversion?: Length): DistanceFigure => ({
  kind: 'distance',
  subject: { kind: 'border-length' },
  from: null,
  quoted,
  ...(conversion === undefined ? {} : { conversion }),
  approximation: 'none',
  method: 'not-stated',
});
const km = (value: number): Length => ({ value, unit: 'km' });
const mi = (value: number): Length => ({ value, unit: 'mi' });

describe('testConversion', () => {
  it.each([
    [km(60), mi(37), 37.282, true],
    [km(50), mi(31), 31.069, true],
    [mi(30), km(48), 48.28, true],
    [mi(560), km(901), 901.233, true],
    [km(909), mi(565), 564.826, true],
    [km(1000), mi(620), 621.371, true],
    [km(1000), mi(600), 621.371, true],
    [km(1000), mi(621.4), 621.371, true],
    [km(1000), mi(622), 621.371, false],
    [km(60), mi(38), 37.282, false],
    [km(50), mi(50), 31.069, false],
    [km(0), mi(0), 0, true],
    [km(60), mi(0), 37.282, false],
  ])('%j as %j', (quoted, conversion, exact, agrees) => {
    const result = testConversion(figure(quoted, conversion));
    expect(result?.exact).toBeCloseTo(exact, 2);
    expect(result?.agrees).toBe(agrees);
  });

  it('says what the report should have said', () => {
    expect(testConversion(figure(km(1000), mi(650)))?.rounded).toBe(620);
    expect(testConversion(figure(km(60), mi(38)))?.rounded).toBe(37);
  });

  it('has no answer where nothing is converted', () => {
    expect(testConversion(figure(km(60)))).toBeNull();
  });

  it('agrees with its own rounding, and never throws', () => {
    const value = fc.oneof(
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.constantFrom(0, Number.MIN_VALUE, Number.MAX_VALUE),
    );
    const length = fc.record({ value, unit: fc.constantFrom('m', 'km', 'mi', 'nmi') });
    fc.assert(
      fc.property(length, length, (quoted, conversion) => {
        const result = testConversion(figure(quoted, conversion));
        expect(result?.agrees).toBe(result?.rounded === conversion.value);
        expect(result?.rounded).not.toBeNaN();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (whole) => {
        const exact = testConversion(figure(km(whole), mi(1)))?.exact ?? NaN;
        expect(testConversion(figure(km(whole), mi(Math.round(exact))))?.agrees).toBe(
          Math.round(exact) > 0,
        );
      }),
    );
  });
});
