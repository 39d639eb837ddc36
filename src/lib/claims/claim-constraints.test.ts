import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Place } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { borderDatasets, casePlace, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { claimConstraint, type ConstraintInputs } from './claim-constraints.ts';
import { DEFAULT_TOLERANCE } from './claimed-bounds.ts';
import type { DistanceBounds } from './constraint.ts';
import { aboutSixtyKm as about } from '../../../tests/fixtures/distance-figure.ts';

const [osm] = borderDatasets;
const inputs: ConstraintInputs = {
  places: sarhadCase.places,
  borderIndex: osm.index,
  tolerance: DEFAULT_TOLERANCE,
};
const village = casePlace('koh-e-sabz');
const panjgur = casePlace('panjgur');
const [sample] = sarhadCase.claims;
if (sample === undefined) throw new Error('No claim.');

const claimOf = (figure: Partial<DistanceFigure>): Claim => ({
  ...sample,
  kind: 'distance',
  figure: { ...about, ...figure },
});
const bounds = (constraint: DistanceBounds | null) =>
  constraint === null ? null : [constraint.lowMetres, constraint.highMetres];
const boundsOf = (figure: Partial<DistanceFigure>, tolerance = DEFAULT_TOLERANCE) =>
  bounds(claimConstraint(claimOf(figure), village, { ...inputs, tolerance }));

describe('claimConstraint', () => {
  it('reads the two distances quoted of Koh-e-Sabz', () => {
    const [fromTown, fromBorder] = village.candidateClaims.map((id) => {
      const claim = sarhadCase.claims.find((candidate) => candidate.id === id);
      return claim === undefined ? null : claimConstraint(claim, village, inputs);
    });
    expect(fromTown).toMatchObject({ kind: 'place', position: [64.09459, 26.97186] });
    expect(bounds(fromTown ?? null)?.map(Math.round)).toEqual([54_000, 66_000]);
    expect(fromBorder).toMatchObject({ kind: 'line', index: osm.index, side: 'left' });
    expect(bounds(fromBorder ?? null)?.map(Math.round)).toEqual([45_000, 55_000]);
  });

  it('leaves open what the words leave open', () => {
    expect(boundsOf({ approximation: 'less-than' }, 0)).toEqual([0, 60_000]);
    expect(boundsOf({ approximation: 'more-than' }, 0)).toEqual([60_000, Infinity]);
    expect(boundsOf({ method: 'road' }, 0)).toEqual([0, 60_000]);
    expect(boundsOf({ method: 'straight-line' }, 0)).toEqual([60_000, 60_000]);
  });

  it.each([
    ['PK', 'left'],
    ['IR', 'right'],
    ['AF', null],
  ])('takes the side of the border for %s from places of that country: %s', (country, side) => {
    const place: Place = { ...village, country };
    const claim = claimOf({ from: { kind: 'border' } });
    expect(claimConstraint(claim, place, inputs)).toMatchObject({ kind: 'line', side });
  });

  it('does not take the side from a place whose circle reaches across the border', () => {
    const unsure: Place = {
      ...panjgur,
      location: { kind: 'point', position: [64.09459, 26.97186], uncertaintyRadiusMetres: 80_000 },
    };
    const claim = claimOf({ from: { kind: 'border' } });
    const withUnsure = { ...inputs, places: [unsure] };
    expect(claimConstraint(claim, village, withUnsure)).toMatchObject({ side: null });
    const withSure = { ...inputs, places: [unsure, panjgur] };
    expect(claimConstraint(claim, village, withSure)).toMatchObject({ side: 'left' });
  });

  it.each([
    ['no figure', { ...sample, figure: undefined }],
    ['a count', { ...sample, figure: { kind: 'casualties', withdrawn: false } }],
    ['no end', claimOf({ from: null })],
    ['a place that is not in the case', claimOf({ from: { kind: 'place', place: 'nowhere' } })],
    ['a place nobody located', claimOf({ from: { kind: 'place', place: 'kulag' } })],
    ['an area', claimOf({ from: { kind: 'place', place: 'panjgur-district' } })],
    ['another place’s distance', claimOf({ subject: { kind: 'place', place: 'rask' } })],
    ['the length of the border', claimOf({ subject: { kind: 'border-length' } })],
  ] as [string, Claim][])('demands nothing from %s', (_, claim) => {
    expect(claimConstraint(claim, village, inputs)).toBeNull();
  });

  it('never throws, whatever the claim and the place', () => {
    const lengths = fc.record({
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(0, -60, -0, 1e-300, 1e12, Number.MAX_VALUE),
      ),
      unit: fc.constantFrom('m' as const, 'km' as const, 'mi' as const, 'nmi' as const),
    });
    const claims = fc.oneof(
      fc.constantFrom(...sarhadCase.claims),
      fc
        .record({
          quoted: lengths,
          quotedUpTo: fc.option(lengths, { nil: undefined }),
          from: fc.constantFrom(
            ...[{ kind: 'border' as const }, null],
            ...sarhadCase.places.map(({ id }) => ({ kind: 'place' as const, place: id })),
          ),
          approximation: fc.constantFrom('none', 'about', 'more-than', 'less-than', 'span'),
        })
        .map((figure) => claimOf(figure as Partial<DistanceFigure>)),
    );
    fc.assert(
      fc.property(
        claims,
        fc.constantFrom(...sarhadCase.places.map(({ id }) => id)),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (claim, placeId, tolerance) => {
          const constraint = claimConstraint(claim, casePlace(placeId), { ...inputs, tolerance });
          if (constraint === null) return;
          expect(constraint.lowMetres).toBeGreaterThanOrEqual(0);
          expect(Number.isNaN(constraint.highMetres)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads every candidate claim of the case', () => {
    const read = sarhadCase.places.flatMap((place) =>
      place.candidateClaims.map((id) => {
        const claim = sarhadCase.claims.find((candidate) => candidate.id === id);
        return claim === undefined ? null : claimConstraint(claim, place, inputs);
      }),
    );
    expect(read.length).toBeGreaterThan(1);
    expect(read).not.toContain(null);
  });
});
