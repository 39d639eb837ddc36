import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceHistogram } from './distance-histogram.ts';

const histogramOf = (metres: readonly number[], sides: readonly number[]) =>
  distanceHistogram(
    new Uint8Array(metres.length).fill(1),
    Float64Array.from(metres),
    Int8Array.from(sides),
  );

describe('distanceHistogram', () => {
  it('counts each row in the bin of its distance, the last bin holding all beyond', () => {
    const row = fc.tuple(fc.double({ min: 0, max: 2e6, noNaN: true }), fc.constantFrom(-1, 0, 1));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const { binMetres, left, right, on } = histogramOf(
          rows.map(([metres]) => metres),
          rows.map(([, side]) => side),
        );
        expect(Math.log10(binMetres / Number(String(binMetres)[0])) % 1).toBe(0);
        expect(['1', '2', '5']).toContain(String(binMetres)[0]);
        expect(left.length).toBeLessThanOrEqual(40);
        expect(on).toBe(rows.filter(([, side]) => side === 0).length);
        for (const [sign, bins] of [
          [1, left],
          [-1, right],
        ] as const) {
          for (const [bin, count] of bins.entries()) {
            const end = bin === bins.length - 1 ? Infinity : (bin + 1) * binMetres;
            const within = rows.filter(
              ([metres, side]) => side === sign && metres >= bin * binMetres && metres < end,
            );
            expect(count).toBe(within.length);
          }
        }
      }),
    );
  });

  it('is not spoilt by one far outlier', () => {
    const metres = [...Array.from({ length: 999 }, (_, i) => 200 * i), 12_000_000];
    const { binMetres, left, beyond } = histogramOf(metres, new Array<number>(1000).fill(1));
    expect(binMetres).toBe(5000);
    expect(left).toHaveLength(40);
    expect(left.at(-1)).toBe(25);
    expect(beyond).toBe(1);
  });

  it('has one bin of a metre where nothing is', () => {
    expect(histogramOf([], [])).toEqual({ binMetres: 1, left: [0], right: [0], on: 0, beyond: 0 });
  });

  it('counts only rows that are marked', () => {
    const { left } = distanceHistogram(
      Uint8Array.of(1, 0, 2),
      Float64Array.of(10, 10, 10),
      Int8Array.of(1, 1, 1),
    );
    expect(left.reduce((sum, count) => sum + count)).toBe(1);
  });
});
