import type { FeatureCollection, Position as Coordinates } from 'geojson';
import { describe, expect, it } from 'vitest';
import { destination } from '#lib/geo/destination.ts';
import { geodesicInverse, geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { candidates, summaries, summary } from '../../../../tests/fixtures/place-summaries.ts';
import { areaFeatures } from './areas.ts';
import { distanceFeatures } from './distances.ts';
import { hasPin, placeFeatures, placeLineFeatures } from './places.ts';
import { probeFeatures } from './probe.ts';
import { uncertaintyFeatures } from './uncertainty.ts';

const texts = {
  candidate: (area: { placeId: string }, number: number) => `${area.placeId}? ${number}`,
  context: (place: { name: string }) => place.name,
};
const panjgur: Position = [64.09459, 26.97186];
const drawn: Record<string, FeatureCollection> = {
  places: placeFeatures(summaries),
  'place-lines': placeLineFeatures(summaries),
  uncertainty: uncertaintyFeatures(summaries),
  areas: areaFeatures(summaries, candidates, texts),
  distances: distanceFeatures(summaries, ({ name }) => name),
  probe: probeFeatures({ position: panjgur, nearest: [63.3, 26.9] }, '77 km'),
};
const idsOf = ({ features }: FeatureCollection) =>
  features.map(({ properties }) => properties?.placeId as string | undefined);
const coordinatesOf = ({ features }: FeatureCollection, id: string): Position[] => {
  const geometry = features.find(({ properties }) => properties?.id === id)?.geometry;
  if (geometry?.type !== 'LineString') throw new Error(`There is no line ${id}.`);
  return geometry.coordinates as unknown as Position[];
};

describe.each(Object.entries(drawn))('features of the source %s', (_, collection) => {
  it('have ids that are theirs alone', () => {
    const ids = collection.features.map(({ properties }) => properties?.id as unknown);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have numbers for coordinates, and texts as they are', () => {
    const flat = (value: Coordinates | unknown[]): unknown[] =>
      value.flatMap((item) => (Array.isArray(item) ? flat(item) : [item]));
    for (const { geometry, properties } of collection.features) {
      const numbers = 'coordinates' in geometry ? flat(geometry.coordinates) : [NaN];
      expect(numbers.every(Number.isFinite)).toBe(true);
      if (properties?.label !== undefined) expect(typeof properties.label).toBe('string');
    }
  });
});

describe('pins', () => {
  it('stand for places with a position that is more than inferred, and for all of those', () => {
    const expected = summaries.filter(
      ({ location, precision }) => location.kind === 'point' && precision !== 'inferred',
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(idsOf(drawn.places ?? placeFeatures([]))).toEqual(expected.map(({ id }) => id));
    for (const id of ['koh-e-sabz', 'golzar-shohada', 'panjgur-district', 'khash-zahedan-road']) {
      expect(hasPin(summary(id))).toBe(false);
    }
  });

  it('stand exactly where the place is', () => {
    for (const { geometry, properties } of placeFeatures(summaries).features) {
      const { location } = summary(String(properties?.placeId));
      const position = location.kind === 'point' ? location.position : [NaN, NaN];
      expect(geometry).toEqual({ type: 'Point', coordinates: position });
    }
  });

  it('name the sites of the events first', () => {
    const place = { ...summary('panjgur'), mentions: 3 };
    const keys = (['strike-site', 'attack-site', 'clash-site', 'town', 'capital'] as const).map(
      (kind) => placeFeatures([{ ...place, kind }]).features[0]?.properties?.sortKey as number,
    );
    expect(Math.max(...keys.slice(0, 3))).toBeLessThan(Math.min(...keys.slice(3)));
    const [better] = placeFeatures([{ ...place, mentions: 9 }]).features;
    const known = better?.properties?.sortKey as number;
    expect(known).toBeLessThan(keys[3] ?? NaN);
  });

  it('draw nothing at all of a place that nobody located', () => {
    const unlocated = summaries.filter(({ location }) => location.kind === 'unlocated');
    expect(unlocated.length).toBeGreaterThan(3);
    for (const build of [placeFeatures, placeLineFeatures, uncertaintyFeatures]) {
      expect(build(unlocated).features).toEqual([]);
    }
    expect(distanceFeatures(unlocated, () => '').features).toEqual([]);
    expect(areaFeatures(unlocated, [], texts).features).toEqual([]);
  });
});

/** How far the middle of a straight line on the Mercator map lies from the geodesic between its ends. */
function offGeodesicMetres(from: Position, to: Position): number {
  const y = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
  const middleY = (y(from[1]) + y(to[1])) / 2;
  const middle: Position = [(from[0] + to[0]) / 2, (Math.atan(Math.sinh(middleY)) * 180) / Math.PI];
  const { metres, initialBearingDegrees } = geodesicInverse(from, to);
  const along = geodesicInverse(from, middle);
  const turn = ((along.initialBearingDegrees - initialBearingDegrees) * Math.PI) / 180;
  expect(Math.abs(along.metres - metres / 2)).toBeLessThan(1 + metres / 1000);
  return Math.abs(Math.sin(turn)) * along.metres;
}

describe('drawn lines', () => {
  const lines = ['distances', 'probe'].flatMap((source) =>
    (drawn[source]?.features ?? []).flatMap(({ geometry, properties }): [string, Position[]][] =>
      geometry.type === 'LineString'
        ? [[`${source} ${String(properties?.id)}`, geometry.coordinates as unknown as Position[]]]
        : [],
    ),
  );

  it('are those of the case and the probe', () => {
    expect(lines.length).toBeGreaterThan(12);
  });

  it.each(lines)('%s lies within 1 m of the geodesic all along', (_, line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) throw new Error('No line.');
    const whole = geodesicInverse(first, last);
    line.forEach((position, i) => {
      const share = i / (line.length - 1);
      const expected = destination(first, whole.initialBearingDegrees, whole.metres * share);
      expect(geodesicMetres(position, expected)).toBeLessThan(0.001);
      const next = line[i + 1];
      if (next !== undefined) expect(offGeodesicMetres(position, next)).toBeLessThan(1);
    });
  });

  it('run from the place to the nearest border point, to the millimetre', () => {
    const { features } = distanceFeatures(summaries, () => '');
    expect(features.length).toBeGreaterThan(10);
    for (const { properties } of features) {
      const place = summary(String(properties?.placeId));
      const line = coordinatesOf(
        distanceFeatures([place], () => ''),
        place.id,
      );
      if (place.location.kind !== 'point') throw new Error('Not a point.');
      expect(geodesicMetres(line[0] ?? [NaN, NaN], place.location.position)).toBeLessThan(0.001);
      expect(
        geodesicMetres(line.at(-1) ?? [NaN, NaN], place.border?.nearest ?? [NaN, NaN]),
      ).toBeLessThan(0.001);
      expect(
        Math.abs(
          geodesicMetres(line[0] ?? [NaN, NaN], line.at(-1) ?? [NaN, NaN]) -
            (place.border?.wgs84Metres ?? NaN),
        ),
      ).toBeLessThan(0.001);
    }
  });

  it('are left out where a symbol would hide them, and wait to be asked for where they say too much', () => {
    const ids = idsOf(distanceFeatures(summaries, () => ''));
    expect(ids).not.toContain('mirjaveh-taftan-crossing');
    expect(ids).not.toContain('panjgur-district');
    const onDemand = (id: string) =>
      distanceFeatures([summary(id)], () => '').features[0]?.properties?.onDemand as boolean;
    expect(onDemand('panjgur')).toBe(false);
    expect(onDemand('washington')).toBe(true);
    expect(onDemand('golzar-shohada')).toBe(true);
    const border = { ...summary('panjgur').border!, wgs84Metres: 499 };
    expect(distanceFeatures([{ ...summary('panjgur'), border }], () => '').features).toEqual([]);
  });

  it('carry the text of the caller as it is', () => {
    const label = '<b>77 km</b> & {name} “سرحد”';
    const [distance] = distanceFeatures([summary('panjgur')], () => label).features;
    expect(distance?.properties?.label).toBe(label);
    const probe = probeFeatures({ position: panjgur, nearest: [63.3, 26.9] }, label).features;
    expect(probe.map(({ properties }) => properties?.label as unknown)).toContain(label);
    const area = areaFeatures([summary('panjgur-district')], candidates.slice(0, 1), {
      candidate: () => label,
      context: () => label,
    });
    const labels = area.features.map(({ properties }) => properties?.label as unknown);
    expect(labels.filter((each) => each === label)).toHaveLength(2);
  });
});

describe('circles of uncertainty', () => {
  it('have the radius of the place, to a thousandth, corners and edges alike', () => {
    const { features } = uncertaintyFeatures(summaries);
    expect(features.length).toBeGreaterThan(10);
    for (const { geometry, properties } of features) {
      const { location } = summary(String(properties?.placeId));
      if (geometry.type !== 'Polygon' || location.kind !== 'point') throw new Error('No circle.');
      const [ring = [], ...holes] = geometry.coordinates as unknown as Position[][];
      expect(holes).toEqual([]);
      expect(ring.at(-1)).toEqual(ring[0]);
      ring.slice(1).forEach((to, i) => {
        const from = ring[i] ?? to;
        const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        for (const position of [to, middle]) {
          const share =
            geodesicMetres(location.position, position) / location.uncertaintyRadiusMetres;
          expect(Math.abs(share - 1)).toBeLessThan(0.001);
        }
      });
    }
  });

  it('wait to be asked for where they would hide what they overlap', () => {
    const onDemand = (id: string) =>
      uncertaintyFeatures([summary(id)]).features[0]?.properties?.onDemand as boolean;
    expect(onDemand('panjgur')).toBe(false);
    expect(onDemand('saravan-county')).toBe(true);
  });
});

describe('areas', () => {
  const { features } = areaFeatures(summaries, candidates, texts);
  const ofRole = (role: string) => features.filter(({ properties }) => properties?.role === role);

  it('are the places that are areas, and the candidate areas, each with one label', () => {
    const areas = summaries.filter(({ location }) => location.kind === 'area');
    expect(ofRole('context')).toHaveLength(areas.length);
    expect(ofRole('context-label')).toHaveLength(areas.length);
    expect(ofRole('candidate')).toHaveLength(candidates.length);
    expect(ofRole('candidate-label')).toHaveLength(candidates.length);
    expect(candidates.length).toBeGreaterThan(1);
  });

  it('label candidate areas at their middle', () => {
    ofRole('candidate-label').forEach(({ geometry }, i) => {
      expect(geometry).toEqual({ type: 'Point', coordinates: candidates[i]?.centroid });
    });
  });

  it('count the candidate areas of each place from one', () => {
    const [first, second] = candidates;
    if (first === undefined || second === undefined) throw new Error('Too few areas.');
    const other = { ...first, placeId: 'kulag' };
    const labels = areaFeatures([], [first, other, second], texts).features.flatMap(
      ({ properties }) => (properties?.label === undefined ? [] : [String(properties.label)]),
    );
    expect(labels).toEqual(['koh-e-sabz? 1', 'kulag? 1', 'koh-e-sabz? 2']);
  });

  it('label context areas in the middle of their northern edge', () => {
    const place = summary('koh-e-sabz-range');
    const label = areaFeatures([place], [], texts).features[1]?.geometry;
    expect(label?.type).toBe('Point');
    const [x = NaN, y = NaN] = label?.type === 'Point' ? label.coordinates : [];
    expect(x).toBeCloseTo(63.69, 9);
    expect(y).toBe(27.31);
  });
});

describe('the probe', () => {
  it('is nothing, a point, or a point with a line to the border', () => {
    expect(probeFeatures(null, 'x').features).toEqual([]);
    const roles = (nearest: Position | null) =>
      probeFeatures({ position: panjgur, nearest }, 'x').features.map(({ properties }) =>
        String(properties?.role ?? properties?.id),
      );
    expect(roles(null)).toEqual(['here']);
    expect(roles([63.3, 26.9])).toEqual(['here', 'nearest', 'probe-line']);
  });
});
