import { describe, expect, it } from 'vitest';
import { borderMeasures } from '#lib/case/border-measures.ts';
import type { Place } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { borderIds, caseGround, casePlace } from '../../../tests/fixtures/geodata.ts';
import { measureClaim, type MeasuringGround } from './measure-claim.ts';

const { borders } = caseGround;

/** Measures the distance of a place from another, or from the border. */
function measured(place: string, from: string, ground: MeasuringGround = caseGround) {
  const figure: DistanceFigure = {
    kind: 'distance',
    subject: { kind: 'place', place },
    from: from === 'border' ? { kind: 'border' } : { kind: 'place', place: from },
    quoted: { value: 1, unit: 'km' },
    approximation: 'none',
    method: 'not-stated',
  };
  return measureClaim(figure, ground);
}
const borderLength = (ground: MeasuringGround) =>
  measureClaim(
    {
      kind: 'distance',
      subject: { kind: 'border-length' },
      from: null,
      quoted: { value: 1, unit: 'km' },
      approximation: 'none',
      method: 'not-stated',
    },
    ground,
  );
const withPlaces = (...places: Place[]): MeasuringGround => ({ places, borders });

describe('between two places', () => {
  // Straight lines on WGS 84 that were computed apart from this project, to 100 m.
  it.each([
    ['kerman', 'tehran', 799.5],
    ['saravan', 'zahedan', 276.1],
    ['mirjaveh-taftan-crossing', 'mirjaveh', 13.6],
    ['mirjaveh-taftan-crossing', 'zahedan', 91.9],
    ['saravan', 'panjgur', 180.1],
    ['kerman', 'panjgur', 777.8],
    ['islamabad', 'tehran', 1988.8],
    ['quetta', 'panjgur', 455.6],
  ])('%s lies %s: %d km', (place, from, kilometres) => {
    const { range } = measured(place, from);
    expect(Math.abs((range?.valueMetres ?? NaN) / 1000 - kilometres)).toBeLessThan(0.06);
  });

  it('gives the bearing as the line leaves the place that is counted from', () => {
    const measurement = measured('kerman', 'tehran');
    if (measurement.kind !== 'between-places') throw new Error(`It is ${measurement.kind}.`);
    expect(Math.abs((measurement.bearingDegrees ?? NaN) - 137)).toBeLessThan(0.5);
  });

  it('adds the radii of both places either way', () => {
    const { range } = measured('kerman', 'tehran');
    expect((range?.highMetres ?? NaN) - (range?.valueMetres ?? NaN)).toBeCloseTo(23_000, 6);
    expect((range?.valueMetres ?? NaN) - (range?.lowMetres ?? NaN)).toBeCloseTo(23_000, 6);
  });

  it('never begins below zero', () => {
    expect(measured('taftan', 'mirjaveh-taftan-crossing').range?.lowMetres).toBe(0);
  });

  it.each([
    // The box is 24.4 to 75.8 km from the town; radii of 30 and 5 km.
    ['an area', 'koh-e-sabz-range', 0, 110.8],
    // 167.8 km from centre to town; radii of 120 and 5 km.
    ['an inferred position', 'saravan-county', 42.8, 292.8],
  ] as const)('gives %s only a range, with its radius, and no bearing', (_, place, low, high) => {
    const measurement = measured(place, 'panjgur');
    if (measurement.kind !== 'between-places') throw new Error(`It is ${measurement.kind}.`);
    const { range, bearingDegrees } = measurement;
    expect([range.valueMetres, bearingDegrees]).toEqual([null, null]);
    expect(Math.abs(range.lowMetres / 1000 - low)).toBeLessThan(0.6);
    expect(Math.abs(range.highMetres / 1000 - high)).toBeLessThan(0.6);
  });
});

describe('from a place to the border', () => {
  it('measures on the first dataset, and takes all of them for the range', () => {
    const measurement = measured('panjgur', 'border');
    if (measurement.kind !== 'to-border') throw new Error(`It is ${measurement.kind}.`);
    expect(measurement.measures).toEqual(borderMeasures(casePlace('panjgur'), borders));
    const { valueMetres, lowMetres, highMetres } = measurement.range;
    expect(Math.abs((valueMetres ?? NaN) - 77_260)).toBeLessThan(50);
    expect(Math.abs(lowMetres - 71_516)).toBeLessThan(50);
    expect(Math.abs(highMetres - 84_305)).toBeLessThan(50);
  });

  it('does not depend on the order of the datasets but for the one measured on', () => {
    const [first, ...others] = borders;
    const turned = {
      ...caseGround,
      borders: first === undefined ? [] : [first, ...others.reverse()],
    };
    expect(measured('panjgur', 'border', turned).range).toEqual(
      measured('panjgur', 'border').range,
    );
    const reversed = { ...caseGround, borders: borders.toReversed() };
    const { lowMetres, highMetres } = measured('rask', 'border', reversed).range ?? {};
    expect(measured('rask', 'border').range).toMatchObject({ lowMetres, highMetres });
  });

  it('gives an area, a line and an inferred position only a range, with the radius', () => {
    for (const id of ['koh-e-sabz-range', 'khash-zahedan-road', 'golzar-shohada']) {
      const { range } = measured(id, 'border');
      expect(range?.valueMetres).toBeNull();
      expect((range?.highMetres ?? 0) - (range?.lowMetres ?? 0)).toBeGreaterThanOrEqual(8000);
    }
    // 9.2 to 66.0 km along the outline by all datasets, and 30 km of radius.
    const { range } = measured('koh-e-sabz-range', 'border');
    expect(range?.lowMetres).toBe(0);
    expect(Math.abs((range?.highMetres ?? NaN) - 96_000)).toBeLessThan(500);
  });
});

describe('the length of the border', () => {
  it('goes from the shortest line to the longest, and none is the length', () => {
    const measurement = borderLength(caseGround);
    if (measurement.kind !== 'border-length') throw new Error(`It is ${measurement.kind}.`);
    const kilometres = measurement.lengths.map(({ wgs84Metres }) => wgs84Metres / 1000);
    expect(measurement.lengths.map(({ dataset }) => dataset)).toEqual([...borderIds]);
    for (const [i, expected] of [1005, 817, 824, 845].entries()) {
      expect(Math.abs((kilometres[i] ?? NaN) - expected)).toBeLessThan(1.1);
    }
    expect(measurement.range).toEqual({
      valueMetres: null,
      lowMetres: Math.min(...kilometres) * 1000,
      highMetres: Math.max(...kilometres) * 1000,
    });
  });

  it('does not depend on the order of the datasets', () => {
    const reversed = { ...caseGround, borders: borders.toReversed() };
    expect(borderLength(reversed).range).toEqual(borderLength(caseGround).range);
  });
});

describe('without a position', () => {
  it('measures nothing, and tells what it would be in each area named', () => {
    const measurement = measured('koh-e-sabz', 'border');
    if (measurement.kind !== 'not-measured') throw new Error(`It is ${measurement.kind}.`);
    expect(measurement.unlocated).toEqual(['koh-e-sabz']);
    const rounded = measurement.contexts.map(({ place, lowMetres, highMetres }) => [
      ...[place, Math.round(lowMetres / 1000), Math.round(highMetres / 1000)],
    ]);
    expect(rounded).toEqual([
      ['koh-e-sabz-range', 9, 66],
      ['panjgur-district', 0, 222],
    ]);
  });

  it('does so from either end, with the radius of the other', () => {
    const fromTown = measured('koh-e-sabz', 'panjgur');
    const toTown = measured('panjgur', 'koh-e-sabz');
    expect(fromTown).toEqual(toTown);
    if (fromTown.kind !== 'not-measured') throw new Error(`It is ${fromTown.kind}.`);
    // Panjgur lies in the box of the district; its farthest corner is 153.7 km away.
    const district = fromTown.contexts.find(({ place }) => place === 'panjgur-district');
    expect(district?.lowMetres).toBe(0);
    expect(Math.abs((district?.highMetres ?? NaN) - 158_700)).toBeLessThan(600);
  });

  it('counts the circle of an area that is known as a circle', () => {
    const measurement = measured('saravan-border-village', 'border');
    if (measurement.kind !== 'not-measured') throw new Error(`It is ${measurement.kind}.`);
    const [county] = measurement.contexts;
    expect(county?.lowMetres).toBe(0);
    expect(Math.abs((county?.highMetres ?? NaN) - 154_200)).toBeLessThan(200);
  });

  it('has nothing to tell of two places without a position, or of no such place or border', () => {
    const nothing = { kind: 'not-measured', contexts: [], range: null };
    expect(measured('koh-e-sabz', 'kastag')).toMatchObject({
      ...nothing,
      unlocated: ['koh-e-sabz', 'kastag'],
    });
    expect(measured('nowhere', 'panjgur')).toMatchObject({ ...nothing, unlocated: [] });
    expect(measured('panjgur', 'nowhere')).toMatchObject({ ...nothing, unlocated: [] });
    const alone = { ...withPlaces(casePlace('panjgur')), borders: [] };
    expect(measured('panjgur', 'border', alone)).toMatchObject({ ...nothing, unlocated: [] });
    expect(borderLength(alone)).toMatchObject(nothing);
  });
});
