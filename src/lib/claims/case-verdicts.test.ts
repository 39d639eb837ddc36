import { describe, expect, it } from 'vitest';
import type { Verdict } from './claim-test.ts';
import { testConversion } from '#lib/case/quoted-conversion.ts';
import { caseGround, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { DEFAULT_TOLERANCE, MAX_TOLERANCE } from './claimed-bounds.ts';
import { compareClaim } from './compare-claim.ts';
import { measureClaim } from './measure-claim.ts';

const tested = sarhadCase.claims.flatMap(({ id, figure }) =>
  figure?.kind === 'distance'
    ? [{ id, figure, measurement: measureClaim(figure, caseGround) }]
    : [],
);
const at = (tolerance: number) =>
  Object.fromEntries(
    tested.map(({ id, figure, measurement }) => [
      id,
      compareClaim(figure, measurement, tolerance).verdict,
    ]),
  );

const expected: Readonly<Record<string, Verdict>> = {
  // Nobody has located these two villages.
  'panjgur-60-km': 'cannot-be-told',
  'panjgur-city-90-km': 'cannot-be-told',
  'border-50-km': 'cannot-be-told',
  'reuters-50-km-inside': 'cannot-be-told',
  'security-officials-30-miles': 'cannot-be-told',
  'newsbytes-50-km-inside': 'cannot-be-told',
  'border-3-to-4-km': 'cannot-be-told',
  // 799.5 km lies within 738 to 902.
  'kerman-tehran-820-km': 'agrees',
  // 266 to 286 km is far below either.
  'saravan-zahedan-347-km': 'disagrees',
  'saravan-zahedan-343-km': 'disagrees',
  // 13.6 km, but both places are known to within 3 km only.
  'crossing-mirjaveh-12-km': 'cannot-be-told',
  'crossing-mirjaveh-10-km': 'cannot-be-told',
  // 91.9 km; 82.9 may just be called 80, and 91.9 is about 90.
  'crossing-zahedan-80-km': 'cannot-be-told',
  'crossing-zahedan-90-km': 'agrees',
  // The datasets' lines are 816 to 1005 km long.
  'border-909-km': 'cannot-be-told',
  'border-959-km': 'cannot-be-told',
  'border-over-900-km': 'cannot-be-told',
  'border-1000-km': 'cannot-be-told',
  'border-560-miles': 'cannot-be-told',
  'border-800-km': 'cannot-be-told',
};

describe('the distance claims of the case', () => {
  it('each get the verdict that follows from the figures at 10 % tolerance', () => {
    expect(at(DEFAULT_TOLERANCE)).toEqual(expected);
  });

  it('agree the more the more tolerance there is', () => {
    const agreeing = (tolerance: number) =>
      Object.entries(at(tolerance)).flatMap(([id, verdict]) => (verdict === 'agrees' ? [id] : []));
    expect(agreeing(0)).toEqual([]);
    expect(agreeing(MAX_TOLERANCE)).toEqual(expect.arrayContaining(agreeing(DEFAULT_TOLERANCE)));
    expect(agreeing(MAX_TOLERANCE)).toContain('border-1000-km');
  });

  it('convert their figures rightly wherever they convert them', () => {
    const results = tested.flatMap(({ id, figure }) => {
      const result = testConversion(figure);
      return result === null ? [] : [{ id, agrees: result.agrees }];
    });
    expect(results.length).toBeGreaterThanOrEqual(6);
    expect(results.filter(({ agrees }) => !agrees)).toEqual([]);
  });
});
