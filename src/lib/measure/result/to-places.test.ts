import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { summaries, summary } from '../../../../tests/fixtures/place-summaries.ts';
import { measurePoint } from '../model/measurement.ts';
import { toPlaces } from './to-places.ts';

const here = measurePoint([64.09459, 26.97186]);

describe('toPlaces', () => {
  it('lists every place that has a position of its own, the nearest first', () => {
    const readings = toPlaces(here, summaries, () => 0);
    const located = summaries.filter(({ location }) => location.kind === 'point');
    expect(readings.map(({ place }) => place.id).toSorted()).toEqual(
      located.map(({ id }) => id).toSorted(),
    );
    const lengths = readings.map(({ lengthMetres }) => lengthMetres.wgs84.value);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    for (const { place, lengthMetres } of readings) {
      if (place.location.kind !== 'point') throw new Error(place.id);
      const metres = geodesicMetres(here.position, place.location.position);
      expect(Math.abs(lengthMetres.wgs84.value - metres)).toBeLessThan(1e-3);
    }
  });

  it('is as uncertain as both ends, and certain of the place itself', () => {
    const panjgur = summary('panjgur');
    if (panjgur.location.kind !== 'point') throw new Error('Panjgur has no position.');
    const bound = measurePoint(panjgur.location.position, { kind: 'place', id: 'panjgur' });
    const [itself, next] = toPlaces(bound, summaries, () => 1000);
    expect(itself).toMatchObject({
      place: { id: 'panjgur' },
      lengthMetres: { wgs84: { value: 0, low: 0, high: 0 } },
      initialBearingDegrees: null,
    });
    expect(next?.lengthMetres.wgs84).toMatchObject({
      high: (next?.lengthMetres.wgs84.value ?? 0) + 2000,
    });
  });
});
