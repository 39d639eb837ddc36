import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../tests/fixtures/geodata.ts';
import {
  basemapCollection,
  basemapKinds,
  labelCollection,
  type BasemapLabel,
} from './basemap-data.ts';

const topologies = {
  region: readGeodata('basemap/region.topo.json') as Topology,
  detail: readGeodata('basemap/detail.topo.json') as Topology,
};
const labels = readGeodata('basemap/labels.json') as BasemapLabel[];

describe.each(Object.entries(topologies))('basemapCollection of the %s', (level, topology) => {
  const { features } = basemapCollection(topology, ['IR', 'PK']);
  const ofKind = (kind: string) => features.filter(({ properties }) => properties?.kind === kind);

  it('has land, water, provinces and countries, each as layers draw it', () => {
    const areas = ['land', 'lakes'];
    const lines = ['rivers', 'provinces', 'countries', 'disputed'];
    for (const kind of [...areas, ...lines]) {
      const types = new Set(ofKind(kind).map(({ geometry }) => geometry.type));
      const shape = areas.includes(kind) ? /Polygon$/ : /LineString$/;
      for (const type of types) expect(type, kind).toMatch(shape);
      // Only the world has a frame, and not every level has disputed lines.
      if (kind !== 'disputed' && kind !== 'frame') expect(types.size, kind).toBeGreaterThan(0);
    }
  });

  it('says of every feature what layers filter on', () => {
    expect(features.length).toBeGreaterThan(10);
    for (const { properties } of features) {
      expect(basemapKinds).toContain(properties?.kind);
      expect(typeof properties?.focus).toBe('boolean');
      expect(typeof properties?.inside).toBe('boolean');
      expect(typeof properties?.seasonal).toBe('boolean');
    }
  });

  it('marks the land of the two countries and no other', () => {
    const focus = ofKind('land').filter(({ properties }) => properties?.focus === true);
    const countries = new Set(focus.map(({ properties }) => String(properties?.country)));
    expect(countries).toEqual(new Set(['IR', 'PK']));
    const none = basemapCollection(topology, []).features;
    expect(none.some(({ properties }) => properties?.focus === true)).toBe(false);
    expect(none).toHaveLength(features.length);
  });

  it('lies where the case is', () => {
    const flat = (value: unknown): number[][] =>
      Array.isArray(value) && typeof value[0] === 'number'
        ? [value as number[]]
        : Array.isArray(value)
          ? value.flatMap(flat)
          : [];
    const positions = features.flatMap(({ geometry }) =>
      'coordinates' in geometry ? flat(geometry.coordinates) : [],
    );
    expect(positions.length).toBeGreaterThan(1000);
    for (const [x = NaN, y = NaN] of positions) {
      expect(x >= -180 && x <= 180 && y >= -90 && y <= 90).toBe(true);
    }
    const near = positions.filter(([x = 0, y = 0]) => x > 60 && x < 66 && y > 24 && y < 31);
    expect(near.length, level).toBeGreaterThan(500);
  });
});

it('a topology without some kind has no features of it', () => {
  const empty: Topology = { type: 'Topology', arcs: [], objects: {} };
  expect(basemapCollection(empty, ['IR'])).toEqual({ type: 'FeatureCollection', features: [] });
});

describe('labelCollection', () => {
  it('puts every label where it belongs, under its own id', () => {
    const { features } = labelCollection(labels, 'en');
    expect(features).toHaveLength(labels.length);
    expect(new Set(features.map(({ properties }) => String(properties?.id))).size).toBe(
      labels.length,
    );
    features.forEach(({ geometry, properties }, i) => {
      expect(geometry).toEqual({ type: 'Point', coordinates: labels[i]?.position });
      expect(properties?.name).toBe(labels[i]?.names.en);
      expect(properties?.name).not.toBe('');
    });
  });

  it('adds the local script, but never the same name twice', () => {
    const propertiesOf = (id: string, locale: string) =>
      labelCollection(labels, locale).features.find(({ properties }) => properties?.id === id)
        ?.properties;
    expect(propertiesOf('country-pakistan', 'en')).toMatchObject({
      name: 'Pakistan',
      localName: 'پاکستان',
    });
    expect(propertiesOf('country-pakistan', 'ur')).toMatchObject({
      name: 'پاکستان',
      localName: '',
    });
    expect(propertiesOf('country-iran', 'ur')).toMatchObject({ name: 'ایران', localName: '' });
  });

  it('falls back on English, and on nothing', () => {
    const label: BasemapLabel = {
      ...{ id: 'a', kind: 'town', position: [1, 2], minZoom: 3, rank: 4 },
      names: { en: 'A' },
    };
    const names = (each: BasemapLabel, locale: string) =>
      labelCollection([each], locale).features[0]?.properties;
    expect(names(label, 'de')).toMatchObject({ name: 'A', localName: '', minZoom: 3, rank: 4 });
    expect(names({ ...label, names: {} }, 'de')).toMatchObject({ name: '', localName: '' });
  });
});
