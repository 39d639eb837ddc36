import { describe, expect, it } from 'vitest';
import type { CandidateOutcome } from '#lib/claims/candidate-reading.ts';
import { outcomeText, sharesText } from './reading-text.ts';

const area = (km2: number) => ({
  rings: [],
  areaSquareMetres: km2 * 1e6,
  centroid: [63, 27] as const,
  shares: {},
});
const textOf = (outcome: CandidateOutcome, tolerance = 0.1) =>
  outcomeText(outcome, { tolerance, units: 'metric' });

describe('outcomeText', () => {
  it.each<[CandidateOutcome, RegExp]>([
    [
      { kind: 'areas', areas: [area(142.6), area(122)] },
      /2 areas, 143 km² and 122 km²: 265 km² in/,
    ],
    [{ kind: 'areas', areas: [area(143)] }, /±10 % .* one area, of 143 km²/],
    [{ kind: 'none', dropped: [] }, /no position meets all/],
    [{ kind: 'unbounded' }, /2,000 km/],
    [{ kind: 'nothing-chosen' }, /Nothing is chosen/],
  ])('of %j is a sentence', (outcome, words) => {
    expect(textOf(outcome)).toMatch(words);
    expect(textOf(outcome)).toMatch(/^[A-Z].*\.$/);
  });

  it('says of no tolerance that lines leave no area', () => {
    expect(textOf({ kind: 'none', dropped: [] }, 0)).toMatch(/lines leave no area/);
    expect(textOf({ kind: 'areas', areas: [area(9.94)] }, 0.125)).toMatch(/±12.5 %.*9.9 km²/);
  });
});

describe('sharesText', () => {
  const context = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
  ];

  it('tells where an area lies, in whole per cent', () => {
    expect(sharesText({ shares: { a: 1, b: 0.193, c: 0.001 } }, context)).toBe(
      'wholly in A, 19 % of it in B, outside C',
    );
    expect(sharesText({ shares: {} }, [])).toBe('');
  });
});
