import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { basemapFolder } from './paths.ts';
import { regionBox } from './region.ts';
import { readJson } from './write-json.ts';

type Area = Feature<Polygon | MultiPolygon, object>;

const world = readJson(join(basemapFolder, 'world.topo.json')) as Topology;

function areasOf(object: string): Area[] {
  const collection = world.objects[object] as GeometryCollection<object>;
  return feature(world, collection).features as Area[];
}

const land = areasOf('land');
const polygons = land.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
);

const squareDegrees = (ring: readonly number[][]): number =>
  ring.slice(1).reduce((sum, [x = NaN, y = NaN], index) => {
    const [px = NaN, py = NaN] = ring[index] ?? [];
    return sum + (px * y - x * py) / 2;
  }, 0);

describe('world.topo.json', () => {
  it('has land and the frame, all of it outside the detail box', () => {
    expect(Object.keys(world.objects).sort()).toEqual(['frame', 'land']);
    for (const { properties } of [...land, ...areasOf('frame')]) {
      expect(properties).toEqual({ inside: false });
    }
  });

  it('has the very box of the region as its frame', () => {
    const [west, south, east, north] = regionBox;
    const frames = areasOf('frame');
    expect(frames).toHaveLength(1);
    expect(frames[0]?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    });
  });

  it.each([
    ['Beijing', [116.4, 39.9], true],
    ['Washington', [-77.04, 38.9], true],
    ['Moscow', [37.6, 55.75], true],
    ['Nairobi', [36.8, -1.3], true],
    ['Canberra', [149.1, -35.3], true],
    ['the Chukchi Peninsula, west of 180°', [179, 68], true],
    ['the Chukchi Peninsula, east of 180°', [-175, 66.8], true],
    ['the interior of Antarctica', [60, -80], true],
    ['the Antarctic edge of the map', [60, -85.06], true],
    ['the Pacific Ocean', [-150, 10], false],
    ['the Indian Ocean', [75, -20], false],
    ['the Caspian Sea', [51, 42], false],
    ['the Arctic Ocean', [179.9, 84], false],
    ['the Bering Sea at 180°', [180, 58], false],
  ] as const)('has %s right', (_place, position, expected) => {
    expect(land.some((area) => booleanPointInPolygon([...position], area))).toBe(expected);
  });

  it('has rings that RFC 7946 allows and none that jumps across the map', () => {
    expect(polygons.length).toBeGreaterThan(120);
    for (const rings of polygons) {
      for (const [index, ring] of rings.entries()) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(Math.sign(squareDegrees(ring))).toBe(index === 0 ? 1 : -1);
        for (const [x = NaN, y = NaN] of ring) {
          expect(Math.abs(x)).toBeLessThanOrEqual(180);
          expect(Math.abs(y)).toBeLessThanOrEqual(85.081);
        }
        const jumps = ring.filter(([x = NaN, y = NaN], at) => {
          const [px = NaN] = ring[at + 1] ?? [x];
          return Math.abs(px - x) > 20 && y > -85;
        });
        expect(jumps).toEqual([]);
      }
    }
  });

  it('has the land area of the world, without its far south, to three percent', () => {
    // On a sphere of 6,371 km a degree of longitude at a latitude is worth the cosine of the latitude.
    const strip = ([ax = NaN, ay = NaN]: number[], [bx = NaN, by = NaN]: number[]): number =>
      ((bx - ax) * (Math.sin((ay * Math.PI) / 180) + Math.sin((by * Math.PI) / 180))) / 2;
    const area = (ring: number[][]): number =>
      ring.slice(1).reduce((sum, point, index) => sum - strip(ring[index] ?? [], point), 0);
    const total = polygons.flat().reduce((sum, ring) => sum + area(ring), 0);
    const squareKilometres = total * (Math.PI / 180) * 6371 ** 2;
    // 148.9 million km² in all, ice shelves not counted, of which about 0.97 lie south of 85° S.
    expect(squareKilometres / 147.9e6).toBeGreaterThan(0.97);
    expect(squareKilometres / 147.9e6).toBeLessThan(1.03);
  });
});
