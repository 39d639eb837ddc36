import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { DEFAULT_TOLERANCE, MAX_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { compareClaim } from '#lib/claims/compare-claim.ts';
import { measureClaim } from '#lib/claims/measure-claim.ts';
import { unitSystems, type UnitSystem } from '#lib/format/units.ts';
import { claimTestChartText, claimTestRows } from '#lib/i18n/claim-test-rows.ts';
import { claimTestSteps } from '#lib/i18n/claim-test-steps.ts';
import type { ClaimTest } from '#lib/i18n/claim-test-words.ts';
import { caseGround, sarhadCase } from '../fixtures/geodata.ts';

const figures = sarhadCase.claims.flatMap(({ id, figure }) =>
  figure?.kind === 'distance'
    ? [{ id, figure, measurement: measureClaim(figure, caseGround) }]
    : [],
);

const placeName = (id: string) =>
  sarhadCase.places.find((place) => place.id === id)?.names.en?.primary ?? id;

function testOf(
  id: string,
  tolerance = DEFAULT_TOLERANCE,
  units: UnitSystem = 'metric',
): ClaimTest {
  const found = figures.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The case has no distance claim ${id}.`);
  const { figure, measurement } = found;
  const comparison = compareClaim(figure, measurement, tolerance);
  return { figure, measurement, comparison, units, placeName, datasetName: (name) => name };
}

/** Every text that a test is put into. */
const textsOf = (test: ClaimTest) => [
  ...claimTestSteps(test),
  claimTestChartText(claimTestRows(test)),
];

describe('the tests of the case in words', () => {
  it('say that 347 km could be a road', () => {
    expect(claimTestSteps(testOf('saravan-zahedan-347-km'))).toContain(
      'Straight line or road is not known; the claim is read as a straight line. 347 km is 1.26 times the straight line of 276.1 km, so it could be a road distance.',
    );
  });

  it('tell where Koh-e-Sabz may be', () => {
    const text = textsOf(testOf('panjgur-60-km')).join(' ');
    expect(text).toContain('If it lies in Panjgur district, it is 0–159 km from Panjgur.');
    expect(text).toContain('60 km is 37.28 mi, rounded 37 mi.');
    expect(text).toContain('If in Koh-e-Sabz range 19–81 km. If in Panjgur district 0–159 km.');
  });

  it('are plain sentences for every claim, unit and tolerance', () => {
    const tolerances = [0, 0.03, DEFAULT_TOLERANCE, MAX_TOLERANCE];
    const tests = figures.flatMap(({ id }) =>
      unitSystems.flatMap((units) => tolerances.map((tolerance) => testOf(id, tolerance, units))),
    );
    for (const texts of tests.map(textsOf)) {
      expect(texts.length).toBeGreaterThanOrEqual(5);
      for (const text of texts) {
        expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
        expect(text).not.toMatch(/NaN|undefined|null|∞|\btrue\b|\bfalse\b| {2}/);
      }
    }
  });

  it('are there for absurd figures too, and are never thrown at', () => {
    const value = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(0, Number.MIN_VALUE, 1e21, Number.MAX_VALUE),
    );
    const length = fc.record({ value, unit: fc.constantFrom('m', 'km', 'mi', 'nmi') });
    const absurd = fc.record({
      quoted: length,
      quotedUpTo: fc.option(length, { nil: undefined }),
      conversion: fc.option(length, { nil: undefined }),
      approximation: fc.constantFrom('none', 'about', 'more-than', 'less-than', 'span'),
      method: fc.constantFrom('not-stated', 'straight-line', 'road'),
      direction: fc.constantFrom(undefined, 'SE', 'NNN'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        absurd,
        fc.constantFrom(...unitSystems),
        ({ figure, measurement }, changes, units) => {
          const odd = { ...figure, ...changes } as DistanceFigure;
          const comparison = compareClaim(odd, measurement, DEFAULT_TOLERANCE);
          const test: ClaimTest = {
            ...{ figure: odd, measurement, comparison, units },
            ...{ placeName, datasetName: (name: string) => name },
          };
          for (const text of textsOf(test)) expect(text).not.toMatch(/NaN|undefined/);
        },
      ),
    );
  });
});
