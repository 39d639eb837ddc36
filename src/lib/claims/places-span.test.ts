import { describe, expect, it } from 'vitest';
import { destination } from '#lib/geo/destination.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { PlaceLocation } from '#lib/case/schema/place.ts';
import type { Position } from '#lib/geo/position.ts';
import { casePlace } from '../../../tests/fixtures/geodata.ts';
import { placesSpan } from './places-span.ts';

const home: Position = [64, 27];
const point = ([longitude, latitude]: Position): PlaceLocation => ({
  kind: 'point',
  position: [longitude, latitude],
  uncertaintyRadiusMetres: 5000,
});
const corners = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
const disc = (centre: Position, radiusMetres: number): PlaceLocation => ({
  kind: 'area',
  ring: corners(geodesicCircle(centre, radiusMetres, 128)),
  uncertaintyRadiusMetres: 1,
});
const line = (...positions: Position[]): PlaceLocation => ({
  kind: 'line',
  line: corners(positions),
  uncertaintyRadiusMetres: 1,
});
const east = (metres: number) => destination(home, 90, metres);

/** Expects both ends to lie within so many metres of what they should be. */
function expectSpan(
  span: ReturnType<typeof placesSpan>,
  [low, high]: readonly [number, number],
  withinMetres: number,
) {
  expect(Math.abs((span?.lowMetres ?? NaN) - low)).toBeLessThanOrEqual(withinMetres);
  expect(Math.abs((span?.highMetres ?? NaN) - high)).toBeLessThanOrEqual(withinMetres);
}

describe('placesSpan', () => {
  it('is the one distance of two points', () => {
    expectSpan(placesSpan(point(home), point(east(50_000))), [50_000, 50_000], 1e-6);
  });

  it('goes from the nearest to the farthest part of an area', () => {
    const area = disc(east(50_000), 20_000);
    expectSpan(placesSpan(point(home), area), [30_000, 70_000], 500);
    expectSpan(placesSpan(area, point(home)), [30_000, 70_000], 500);
  });

  it('begins at zero for a place inside the area', () => {
    expectSpan(placesSpan(point(home), disc(east(5000), 20_000)), [0, 25_000], 500);
  });

  it('takes edges as straight in longitude and latitude, as GeoJSON has them', () => {
    // The geodesic between these ends bulges 3 km north of the parallel.
    const parallel = line([61, 27.3], [66, 27.3]);
    const north: Position = [63.5, 27.4];
    expectSpan(
      placesSpan(point(north), parallel),
      [geodesicMetres(north, [63.5, 27.3]), geodesicMetres(north, [61, 27.3])],
      50,
    );
  });

  it('measures between two areas, which meet where one lies in the other', () => {
    const [a, far] = [disc(home, 20_000), disc(east(100_000), 30_000)];
    expectSpan(placesSpan(a, far), [50_000, 150_000], 4000);
    expectSpan(placesSpan(a, disc(east(2000), 60_000)), [0, 82_000], 4000);
  });

  it('has no answer without a position', () => {
    expect(placesSpan({ kind: 'unlocated' }, point(home))).toBeNull();
    expect(placesSpan(point(home), { kind: 'unlocated' })).toBeNull();
  });

  it('gives the distances of Panjgur from the areas that Koh-e-Sabz is said to lie in', () => {
    const { location } = casePlace('panjgur');
    const toCorner = (corner: Position) => geodesicMetres([64.09459, 26.97186], corner);
    const span = (id: string) => placesSpan(location, casePlace(id).location);
    expectSpan(span('koh-e-sabz-range'), [toCorner([63.95, 27.15]), toCorner([63.43, 27.31])], 500);
    expectSpan(span('panjgur-district'), [0, toCorner([65.33639, 26.14833])], 500);
  });
});
