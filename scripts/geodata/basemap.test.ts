import { join } from 'node:path';
import { booleanPointInPolygon, coordAll } from '@turf/turf';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { lineStrings } from './line-strings.ts';
import { nearestPoint } from './nearest-point.ts';
import { basemapFolder, bordersFolder } from './paths.ts';
import { detailBox, regionBox, type Box } from './region.ts';
import { readJson } from './write-json.ts';

interface Properties {
  readonly inside: boolean;
  readonly country?: string;
  readonly rank?: number;
  readonly seasonal?: boolean;
  readonly name?: string;
  readonly kind?: string;
}
type Area = Feature<Polygon | MultiPolygon, Properties>;

const objectNames = ['land', 'coast', 'countries', 'provinces', 'disputed', 'rivers', 'lakes'];

const files = [
  { name: 'region', box: regionBox, stepDegrees: 34 / 40_000 },
  { name: 'detail', box: detailBox, stepDegrees: 12 / 100_000 },
] as const;

function read(name: string): Topology {
  return readJson(join(basemapFolder, `${name}.topo.json`)) as Topology;
}

function featuresOf<G extends Geometry>(name: string, object: string): Feature<G, Properties>[] {
  const topology = read(name);
  const collection = topology.objects[object] as GeometryCollection<Properties>;
  return feature(topology, collection).features as Feature<G, Properties>[];
}

const landAt = (name: string, position: Position): string | undefined =>
  featuresOf<Polygon | MultiPolygon>(name, 'land').find((land: Area) =>
    booleanPointInPolygon([...position], land),
  )?.properties.country;

const polygonsOf = ({ geometry }: Area): number[][][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Twice the area of a ring in square degrees, positive where it runs counter-clockwise. */
const turning = (ring: readonly number[][]): number =>
  ring.reduce((sum, [x = NaN, y = NaN], index) => {
    const [px = NaN, py = NaN] = ring[index - 1] ?? ring.at(-1) ?? [];
    return sum + px * y - x * py;
  }, 0);

function arcsOf(geometry: GeometryObject<object | null>): number[] {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.flatMap((part) => arcsOf(part));
  }
  return 'arcs' in geometry ? geometry.arcs.flat(3) : [];
}

const isIn = ([x = NaN, y = NaN]: readonly number[], box: Box): boolean =>
  x >= box[0] - 1e-3 && x <= box[2] + 1e-3 && y >= box[1] - 1e-3 && y <= box[3] + 1e-3;

describe.each(files)('file $name', ({ name, box }) => {
  it('has the named objects, and every arc they use', () => {
    const topology = read(name);
    expect(Object.keys(topology.objects).sort()).toEqual([...objectNames].sort());
    const used = Object.values(topology.objects).flatMap((object) => arcsOf(object));
    const indices = new Set(used.map((arc) => (arc < 0 ? ~arc : arc)));
    expect(Math.max(...indices)).toBe(topology.arcs.length - 1);
    expect(indices.size).toBe(topology.arcs.length);
  });

  it('stays in its box and says of every feature whether it is inside the detail box', () => {
    for (const object of objectNames) {
      for (const { geometry, properties } of featuresOf(name, object)) {
        const positions = coordAll(geometry);
        expect(positions.length).toBeGreaterThan(1);
        expect(positions.every((position) => isIn(position, box))).toBe(true);
        expect(typeof properties.inside).toBe('boolean');
        if (properties.inside) {
          expect(positions.every((position) => isIn(position, detailBox))).toBe(true);
        }
      }
    }
  });

  it.each(['land', 'lakes'])('winds the rings of %s as RFC 7946 says', (object) => {
    const areas = featuresOf<Polygon | MultiPolygon>(name, object);
    expect(areas.length).toBeGreaterThan(3);
    for (const polygon of areas.flatMap(polygonsOf)) {
      for (const [index, ring] of polygon.entries()) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(Math.sign(turning(ring))).toBe(index === 0 ? 1 : -1);
      }
    }
  });

  it.each([
    ['Hamun-i-Mashkel', [63.04, 28.2], 'PK'],
    ['Hamun-e Jaz Murian', [58.88, 27.44], 'IR'],
    ['Panjgur', [64.0946, 26.9719], 'PK'],
    ['Saravan', [62.3325, 27.3708], 'IR'],
    ['Zaranj', [61.86, 30.96], 'AF'],
    ['the Gulf of Oman', [59.2, 24.7], undefined],
    ['Gwatar Bay', [61.6, 25.1], undefined],
  ] as const)('has %s in the right country', (_place, position, country) => {
    expect(landAt(name, position)).toBe(country);
  });

  it('has the Hamun-i-Mashkel as a seasonal lake', () => {
    const lake = featuresOf<Polygon | MultiPolygon>(name, 'lakes').find((area) =>
      booleanPointInPolygon([63.04, 28.2], area),
    );
    expect(lake?.properties).toEqual({ seasonal: true, name: 'Hamun-i-Mashkel', inside: true });
  });

  it('has countries by two letters and rivers by rank', () => {
    for (const { properties } of featuresOf(name, 'land')) {
      expect(properties.country).toMatch(/^[A-Z]{2}$/);
    }
    for (const { properties } of featuresOf(name, 'rivers')) {
      expect([1, 2, 3, 4]).toContain(properties.rank);
      expect(typeof properties.seasonal).toBe('boolean');
    }
  });
});

describe.each(files)('the measured border in file $name', ({ name, stepDegrees }) => {
  const border = (
    readJson(join(bordersFolder, 'osm.geojson')) as Feature<LineString>
  ).geometry.coordinates.map(([x = NaN, y = NaN]): Position => [x, y]);
  const intervalMetres = name === 'detail' ? 10 : 200;
  const toleranceMetres = intervalMetres + stepDegrees * 111_320;

  it('is the edge of the land of both countries', () => {
    const land = featuresOf<Polygon | MultiPolygon>(name, 'land');
    for (const country of ['IR', 'PK']) {
      const rings = land
        .filter(({ properties }) => properties.country === country && properties.inside)
        .flatMap(polygonsOf)
        .map(([ring = []]) => ring.map(([x = NaN, y = NaN]): Position => [x, y]));
      const mainland = rings.reduce((a, b) => (b.length > a.length ? b : a));
      const sample = border.filter((_, index) => index % 20 === 0);
      const furthest = Math.max(...sample.map((point) => nearestPoint(point, mainland).metres));
      expect(furthest).toBeLessThan(toleranceMetres);
    }
  });

  it('is not among the country lines, which end at it', () => {
    const lines = lineStrings(featuresOf(name, 'countries'));
    const middle = border.filter(([, latitude]) => latitude > 25.5 && latitude < 29.5);
    const sample = middle.filter((_, index) => index % 100 === 0);
    const nearest = sample.flatMap((point) =>
      lines.map((line) => nearestPoint(point, line).metres),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(20_000);
    const tripoint = border[0] ?? [NaN, NaN];
    const reached = Math.min(...lines.map((line) => nearestPoint(tripoint, line).metres));
    expect(reached).toBeLessThan(toleranceMetres);
  });

  it('is reached and not crossed by the province lines', () => {
    const lines = lineStrings(
      featuresOf<LineString>(name, 'provinces').filter(({ properties }) => properties.inside),
    );
    const land = featuresOf<Polygon | MultiPolygon>(name, 'land');
    const edges = land
      .flatMap(polygonsOf)
      .map(([ring = []]) => ring.map(([x = NaN, y = NaN]): Position => [x, y]));
    const ends = lines
      .flatMap((line) => [line[0], line.at(-1)])
      .map((end): Position => end ?? [NaN, NaN]);
    const loose = ends.filter(
      (end) => ends.filter((other) => other.join(' ') === end.join(' ')).length === 1,
    );
    expect(loose.length).toBeGreaterThan(4);
    const gaps = loose.map((end) =>
      Math.min(...edges.map((edge) => nearestPoint(end, edge).metres)),
    );
    expect(Math.max(...gaps)).toBeLessThan(5 * toleranceMetres);
  });
});

describe('the seam between the two files', () => {
  it('has the same land inside the detail box to one percent', () => {
    const area = (name: string, country: string): number =>
      featuresOf<Polygon | MultiPolygon>(name, 'land')
        .filter(({ properties }) => properties.inside && properties.country === country)
        .flatMap(polygonsOf)
        .reduce(
          (sum, rings) => sum + rings.reduce((total, ring) => total + turning(ring) / 2, 0),
          0,
        );
    for (const country of ['IR', 'PK', 'AF']) {
      expect(area('region', country) / area('detail', country)).toBeCloseTo(1, 2);
    }
  });
});
