import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { worldFractions } from '#lib/geo/world-fractions.ts';
import { buildPointIndex, type PointIndex } from './point-index.ts';
import { pointTile } from './point-tile.ts';
import { thinPoints } from './thin-points.ts';

interface TilePoint {
  readonly id: number | undefined;
  readonly count: number;
  readonly row: number;
  /** On the world, from 0 to 1. */
  readonly x: number;
  readonly y: number;
}

type TileName = readonly [z: number, x: number, y: number];

function pointsOf(index: PointIndex, isShown: Uint8Array | null, name: TileName): TilePoint[] {
  const [z, x, y] = name;
  const bytes = pointTile(thinPoints(index, isShown, name));
  if (bytes.byteLength === 0) return [];
  const layer = new VectorTile(new PbfReader(bytes)).layers['rows']!;
  return Array.from({ length: layer.length }, (_, i) => {
    const { id, properties, extent, ...feature } = layer.feature(i);
    const point = layer.feature(i).loadGeometry()[0]![0]!;
    expect(feature.type).toBe(1);
    for (const at of [point.x, point.y]) expect(at >= 0 && at < extent).toBe(true);
    return {
      ...{ id, count: Number(properties['count']), row: Number(properties['row']) },
      x: (x + point.x / extent) / 2 ** z,
      y: (y + point.y / extent) / 2 ** z,
    };
  });
}

/** Names of the tiles of a zoom that hold any of the positions. */
function tilesOf({ x, y }: PointIndex, z: number): TileName[] {
  const names = Array.from(x, (worldX, i) => {
    const shift = 2 ** (32 - z);
    return `${Math.floor(worldX / shift)} ${Math.floor(y[i]! / shift)}`;
  });
  return [...new Set(names)].map((name) => {
    const [tileX = 0, tileY = 0] = name.split(' ').map(Number);
    return [z, tileX, tileY];
  });
}

const near = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([east, north]): [number, number] => [61 + (east * east) / 1e5, 27 + (north * north) / 1e5]);
const far = fc.constantFrom<[number, number]>([180, 0], [-180, 0], [0, 90], [0, -90], [61, 27]);
const positions = fc.array(fc.oneof({ weight: 4, arbitrary: near }, far), {
  minLength: 1,
  maxLength: 40,
});

const indexOf = (list: readonly (readonly [number, number])[]) =>
  buildPointIndex(worldFractions(Float64Array.from(list.flat())));

describe('tiles of points', () => {
  it('hold every shown row once at every zoom', () => {
    fc.assert(
      fc.property(positions, fc.nat(14), fc.infiniteStream(fc.boolean()), (list, z, shown) => {
        const isShown = Uint8Array.from(list, () => (shown.next().value === true ? 1 : 0));
        const index = indexOf(list);
        const points = tilesOf(index, z).flatMap((name) => pointsOf(index, isShown, name));
        const sum = points.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(isShown.reduce((total, each) => total + each, 0));
        for (const { id, row } of points) expect([row, isShown[row]]).toEqual([id, 1]);
      }),
      { numRuns: 300 },
    );
  });

  it('lay a row by itself where it is, within a 8192th of the tile', () => {
    fc.assert(
      fc.property(near, fc.nat(14), (position, z) => {
        const index = indexOf([position]);
        const [point] = tilesOf(index, z).flatMap((name) => pointsOf(index, null, name));
        const unit = 2 ** -z / 8192;
        expect(point).toMatchObject({ count: 1, row: 0 });
        expect(Math.abs(point!.x - index.x[0]! / 2 ** 32)).toBeLessThanOrEqual(unit);
        expect(Math.abs(point!.y - index.y[0]! / 2 ** 32)).toBeLessThanOrEqual(unit);
      }),
    );
  });

  it('make one point of rows within 4 of 512 pixels, and none of those farther than two cells apart', () => {
    fc.assert(
      fc.property(positions, fc.nat(13), (list, z) => {
        const index = indexOf(list);
        const cell = 2 ** -z / 128;
        for (const name of tilesOf(index, z)) {
          const cells = pointsOf(index, null, name).map(
            ({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`,
          );
          expect(new Set(cells).size).toBe(cells.length);
        }
      }),
    );
  });

  it('keep rows a metre apart apart at the deepest zoom', () => {
    const index = indexOf([
      [61, 27],
      [61.00002, 27],
    ]);
    expect(tilesOf(index, 14).flatMap((name) => pointsOf(index, null, name))).toHaveLength(2);
    expect(tilesOf(index, 13).flatMap((name) => pointsOf(index, null, name))).toHaveLength(1);
  });
});
