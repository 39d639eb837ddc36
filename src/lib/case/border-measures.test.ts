import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { destination } from '#lib/geo/destination.ts';
import {
  borderDatasets,
  borderIds,
  casePlace,
  sarhadCase,
} from '../../../tests/fixtures/geodata.ts';
import { borderMeasures, borderRange } from './border-measures.ts';

describe('borderMeasures', () => {
  it('measures a point on every border, in their order', () => {
    const measures = borderMeasures(casePlace('panjgur'), borderDatasets);
    expect(measures.map(({ dataset }) => dataset)).toEqual([...borderIds]);
    for (const [i, { index }] of borderDatasets.entries()) {
      const expected = borderDistance(index, [64.09459, 26.97186]);
      expect(measures[i]).toEqual({
        dataset: borderIds[i],
        wgs84Metres: expected.wgs84Metres,
        sphereMetres: expected.sphereMetres,
        nearest: expected.nearest.position,
        bearingDegrees: expected.bearingDegrees,
      });
    }
  });

  it.each(['koh-e-sabz', 'panjgur-district', 'khash-zahedan-road'])(
    'gives %s, which is no point, no distance',
    (id) => {
      expect(borderMeasures(casePlace(id), borderDatasets)).toEqual([]);
    },
  );
});

describe('borderRange', () => {
  it('goes from the lowest dataset less the radius to the highest plus it', () => {
    const place = casePlace('panjgur');
    const { lowMetres, highMetres } = borderRange(place, borderMeasures(place, borderDatasets));
    // 76.5 km on GSHHG and 79.3 km on DCW; the town is known to within 5 km.
    expect(Math.abs(lowMetres - 71_500)).toBeLessThan(100);
    expect(Math.abs(highMetres - 84_300)).toBeLessThan(100);
  });

  it('never goes below zero', () => {
    const place = casePlace('taftan');
    expect(borderRange(place, borderMeasures(place, borderDatasets)).lowMetres).toBe(0);
  });

  it('holds the distance of every point of the circle on every border', () => {
    const pointIds = sarhadCase.places.flatMap(({ id, location }) =>
      location.kind === 'point' ? [id] : [],
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...pointIds),
        fc.constantFrom(...borderIds),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (placeId, borderId, bearing, share) => {
          const place = casePlace(placeId);
          const { location } = place;
          const index = borderDatasets.find(({ id }) => id === borderId)?.index;
          if (location.kind !== 'point' || index === undefined) throw new Error('Not measured.');
          const range = borderRange(place, borderMeasures(place, borderDatasets));
          const radius = location.uncertaintyRadiusMetres;
          const inside = destination(location.position, bearing, radius * share);
          const { wgs84Metres } = borderDistance(index, inside);
          // The nearest point is chosen on the sphere: where another is chosen from the moved place,
          // the length may be longer by up to the difference of the models.
          const slack = 1e-6 + 0.006 * wgs84Metres;
          expect(wgs84Metres).toBeGreaterThanOrEqual(range.lowMetres - slack);
          expect(wgs84Metres).toBeLessThanOrEqual(range.highMetres + slack);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses a place that has no distance', () => {
    expect(() => borderRange(casePlace('koh-e-sabz'), [])).toThrow('"unlocated" got none');
  });
});
