import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '#lib/geo/position.ts';
import { npmPackageFolder } from './fetch-npm.ts';
import type { NpmPackageName } from './npm-packages.ts';

export type Ring = readonly Position[];
export type PolygonRings = readonly Ring[];

interface CountryFeature {
  readonly properties: { readonly A3: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: PolygonRings }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly PolygonRings[] };
}

/** Polygons by ISO alpha-3 code of one geo-maps product. Reading one takes seconds, so keep the result. */
export function readGeoMaps(
  name: Extract<NpmPackageName, `@geo-maps/${string}`>,
): ReadonlyMap<string, readonly PolygonRings[]> {
  const file = join(npmPackageFolder(name), 'map.geo.json');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: CountryFeature[] };
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.A3,
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ]),
  );
}
