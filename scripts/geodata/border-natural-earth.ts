import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '#lib/geo/position.ts';
import { assertNear } from './assert-near.ts';
import { npmPackageFolder } from './fetch-npm.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The border of Natural Earth 1:10m: the one arc chain that Iran and Pakistan share in world-atlas. */
export function naturalEarthBorder(): Position[] {
  const file = join(npmPackageFolder('world-atlas'), 'countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const pair = world.objects.countries.geometries.filter(
    ({ properties = {} }) =>
      'name' in properties && ['Iran', 'Pakistan'].includes(String(properties.name)),
  );
  assertNear('countries named Iran or Pakistan', pair.length, 2, 0);
  const lines = mesh(world, { type: 'GeometryCollection', geometries: pair }, (a, b) => a !== b);
  assertNear('parts of the Natural Earth border', lines.coordinates.length, 1, 0);
  const northward = (lines.coordinates[0] ?? []).map(
    ([longitude = NaN, latitude = NaN]): Position => [longitude, latitude],
  );
  return northward.reverse();
}
