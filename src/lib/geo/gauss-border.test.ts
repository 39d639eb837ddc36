import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from './border-index.ts';
import { gaussBorder } from './gauss-border.ts';

const index = buildBorderIndex(
  [
    [61, 25],
    [62, 26],
    [62, 27],
  ],
  [
    [63, 28],
    [63, 29],
  ],
);

describe('gaussBorder', () => {
  it('keeps the lines and their directions', () => {
    const laid = gaussBorder(index, [62, 27]).index;
    expect(laid.arcCount).toBe(index.arcCount);
    expect([...laid.origins]).toEqual([...index.origins]);
    // The first vertex lies south-west of the centre, the last one north-east.
    expect(laid.degrees[0]).toBeCloseTo(-1.0017, 2);
    expect(laid.degrees[8]).toBeCloseTo(1.0017, 2);
  });

  it('is kept for the same border and centre', () => {
    const laid = gaussBorder(index, [62, 27]);
    expect(gaussBorder(index, [62, 27])).toBe(laid);
    expect(gaussBorder(index, [62, 28])).not.toBe(laid);
    expect(gaussBorder(index, [61, 27])).not.toBe(laid);
  });
});
