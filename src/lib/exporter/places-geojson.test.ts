import { describe, expect, it } from 'vitest';
import { ringAreaSquareMetres } from '#lib/geo/ring-area.ts';
import type { Position } from '#lib/geo/position.ts';
import { casePlace, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { placesGeoJson } from './places-geojson.ts';

const { type, features } = placesGeoJson(sarhadCase.places);
const featureOf = (id: string) => features.find((feature) => feature.id === id);

describe('placesGeoJson', () => {
  it('has one feature for every place, in order, under its id', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual(sarhadCase.places.map(({ id }) => id));
    expect(features.every((feature) => feature.properties?.id === feature.id)).toBe(true);
  });

  it('puts points where they are, longitude first', () => {
    expect(featureOf('panjgur')?.geometry).toEqual({
      type: 'Point',
      coordinates: [64.09459, 26.97186],
    });
  });

  it('gives a place that nobody located no geometry and no radius', () => {
    const feature = featureOf('koh-e-sabz');
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties?.uncertaintyRadiusMetres).toBeNull();
    const without = features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
    expect(without).toEqual(
      sarhadCase.places.filter(({ location }) => location.kind === 'unlocated').map(({ id }) => id),
    );
  });

  it('closes rings and runs them counter-clockwise, as RFC 7946 asks', () => {
    const polygons = features.flatMap(({ geometry }) =>
      geometry?.type === 'Polygon' ? [geometry.coordinates] : [],
    );
    expect(polygons.length).toBeGreaterThan(1);
    for (const rings of polygons) {
      expect(rings).toHaveLength(1);
      const ring = (rings[0] ?? []) as unknown as Position[];
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(ringAreaSquareMetres(ring)).toBeGreaterThan(0);
    }
  });

  it('draws lines as lines', () => {
    const { location } = casePlace('khash-zahedan-road');
    expect(location.kind).toBe('line');
    expect(featureOf('khash-zahedan-road')?.geometry).toEqual({
      type: 'LineString',
      coordinates: location.kind === 'line' ? location.line : [],
    });
  });

  it('says how well each position is known, and keeps what else the case says', () => {
    for (const [i, place] of sarhadCase.places.entries()) {
      const properties = features[i]?.properties;
      const { location, ...rest } = place;
      expect(properties).toMatchObject(rest);
      expect(properties).not.toHaveProperty('location');
      if (location.kind === 'unlocated') continue;
      expect(properties?.uncertaintyRadiusMetres).toBe(location.uncertaintyRadiusMetres);
    }
  });

  it('is plain JSON and shares nothing with the case', () => {
    expect(JSON.parse(JSON.stringify(features))).toEqual(features);
    const geometry = placesGeoJson([casePlace('panjgur')]).features[0]?.geometry;
    if (geometry?.type === 'Point') geometry.coordinates[0] = 0;
    expect(casePlace('panjgur').location).toMatchObject({ position: [64.09459, 26.97186] });
  });
});
