import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '#lib/geo/position.ts';
import type { Label } from './build-labels.ts';
import { cleanLocalName, isLocalScript } from './label-script.ts';
import { basemapFolder } from './paths.ts';
import { regionBox, type Box } from './region.ts';
import { readJson } from './write-json.ts';

const labels = readJson(join(basemapFolder, 'labels.json')) as readonly Label[];

interface CasePlace {
  readonly id: string;
  readonly location: { readonly position?: Position };
}
const casesFolder = join(basemapFolder, '..', 'cases');
const casePlaces = readdirSync(casesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readJson(join(casesFolder, name, 'places.json')) as CasePlace[]);
const positionOf = ({ location: { position } }: CasePlace): Position[] =>
  position ? [position] : [];

/** What a map of the Iran–Pakistan border shows at zoom 5.6 to 6.3. */
const borderView: Box = [56.2, 24.6, 67.6, 31.2];

const isWorld = ({ id }: Label): boolean => id.endsWith('-world');
const isClose = ({ id }: Label): boolean => id.endsWith('-close');

const isIn = ([longitude, latitude]: Position, [west, south, east, north]: Box): boolean =>
  longitude > west && longitude < east && latitude > south && latitude < north;

interface Land {
  readonly country?: string;
}

function landOf(file: string): Feature<Polygon | MultiPolygon, Land>[] {
  const topology = readJson(join(basemapFolder, file)) as Topology;
  const land = topology.objects.land as GeometryCollection<Land>;
  return feature(topology, land).features as Feature<Polygon | MultiPolygon, Land>[];
}

describe('labels.json', () => {
  it('has about 60 towns and names for countries, provinces, seas, waters and landscapes', () => {
    const count = (kind: Label['kind']): number =>
      labels.filter((label) => label.kind === kind).length;
    expect(count('town')).toBeGreaterThanOrEqual(60);
    expect(count('country')).toBe(15 + 3 + 7);
    expect(count('province')).toBe(14);
    expect(count('sea')).toBeGreaterThanOrEqual(4);
    expect(count('water')).toBeGreaterThanOrEqual(3);
    expect(count('region')).toBeGreaterThanOrEqual(2);
  });

  it('has ids of its own', () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { id } of labels) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it.each(labels)('$id is where it belongs, with four decimals at most', (label) => {
    const { position, minZoom, maxZoom } = label;
    expect(isIn(position, regionBox)).toBe(!isWorld(label));
    if (maxZoom !== undefined) expect(maxZoom).toBeGreaterThan(minZoom);
    for (const value of position) expect(value).toBe(Number(value.toFixed(4)));
    expect(minZoom).toBeGreaterThanOrEqual(2);
    expect(minZoom).toBeLessThanOrEqual(8);
  });

  it('names each country once at every zoom, without a gap', () => {
    const countries = labels.filter(({ kind }) => kind === 'country');
    const codes = new Set(countries.map(({ country }) => country));
    expect(codes.size).toBe(19);
    for (const code of codes) {
      const own = countries
        .filter(({ country }) => country === code)
        .toSorted((a, b) => a.minZoom - b.minZoom);
      expect(own.map(({ maxZoom }) => maxZoom)).toEqual([
        ...own.slice(1).map(({ minZoom }) => minZoom),
        undefined,
      ]);
      expect(new Set(own.map(({ names }) => JSON.stringify(names))).size).toBe(1);
    }
  });

  it('has close names of three countries, on their land, in what the case shows first', () => {
    const close = labels.filter(isClose);
    expect(close.map(({ country }) => country)).toEqual(['IR', 'PK', 'AF']);
    const land = landOf('detail.topo.json');
    for (const { position, country, minZoom } of close) {
      expect(minZoom).toBe(5);
      expect(isIn(position, borderView)).toBe(true);
      const here = land.find((area) => booleanPointInPolygon([...position], area));
      expect(here?.properties.country).toBe(country);
    }
  });

  it('keeps close names clear of the places of the case and of other names', () => {
    const shown = labels.filter(
      (label) => !isClose(label) && label.minZoom <= 6 && label.maxZoom === undefined,
    );
    const others = [...casePlaces.flatMap(positionOf), ...shown.map(({ position }) => position)];
    // At zoom 5.6 a degree is 69 px by about 78 px; half of the longest name and a symbol are 80 px, two
    // names of two lines each need 34 px.
    const gaps = labels
      .filter(isClose)
      .flatMap(({ position: [x, y] }) =>
        others.map(([ox, oy]) => Math.max(Math.abs(ox - x) / 1.15, Math.abs(oy - y) / 0.45)),
      );
    expect(gaps.length).toBeGreaterThan(100);
    expect(Math.min(...gaps)).toBeGreaterThan(1);
  });

  it('has few names for the world, those of countries on its land, those of oceans not', () => {
    const world = labels.filter(isWorld);
    expect(world.length).toBeGreaterThan(5);
    expect(world.length).toBeLessThanOrEqual(12);
    const land = landOf('world.topo.json');
    for (const { position, kind, minZoom, names } of world) {
      const isOnLand = land.some((area) => booleanPointInPolygon([...position], area));
      expect(isOnLand).toBe(kind === 'country');
      expect(minZoom).toBeLessThan(4);
      expect(Object.keys(names)).toEqual(['en', 'fa', 'ur']);
    }
  });

  it('writes English names in plain Latin letters, the others in Persian and Urdu letters', () => {
    for (const { names } of labels) {
      expect(names.en).toMatch(/^[A-Z][A-Za-z -]+$/);
      for (const name of [names.fa, names.ur]) {
        if (name !== undefined) expect(cleanLocalName(name)).toBe(name);
      }
    }
  });

  it('names every Iranian and Pakistani town in both languages', () => {
    const towns = labels.filter(
      ({ kind, country }) => kind === 'town' && /IR|PK/.test(`${country}`),
    );
    expect(towns.length).toBeGreaterThan(40);
    expect(towns.filter(({ names }) => !names.fa).map(({ id }) => id)).toEqual([]);
    const withoutUrdu = towns.filter(({ names }) => !names.ur).map(({ id }) => id);
    expect(withoutUrdu).toEqual([]);
  });

  it('uses the names of today', () => {
    const english = labels.map(({ names }) => names.en);
    expect(english).toEqual(
      expect.arrayContaining(['Balochistan', 'Sindh', 'Khyber Pakhtunkhwa', 'Gilgit-Baltistan']),
    );
    expect(
      english.filter((name) => /^Sind$|Baluchistan|F\.A\.T\.A\.|Northern Areas/.test(name)),
    ).toEqual([]);
  });

  it('leaves the places of the case to the case', () => {
    const ids = new Set(casePlaces.map(({ id }) => `town-${id}`));
    expect(ids.size).toBeGreaterThan(5);
    expect(labels.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe('cleanLocalName', () => {
  it.each([
    ['تُربت', 'تربت'],
    ['حیدرآباد، سندھ', 'حیدرآباد'],
    ['لشكر گاه', 'لشکر گاه'],
    ['ميناب', 'میناب'],
    ['Zāhedān', undefined],
    [undefined, undefined],
    ['', undefined],
  ])('%s becomes %s', (name, expected) => {
    expect(cleanLocalName(name)).toBe(expected);
  });

  it('takes no name of mixed scripts for a local one', () => {
    expect(isLocalScript('Bam بم')).toBe(false);
    expect(isLocalScript('عشق‌آباد')).toBe(true);
  });
});
