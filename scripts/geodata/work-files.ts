import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { workFolder } from './paths.ts';
import { readJson, writeCompactJson } from './write-json.ts';

/** Writes features as a GeoJSON file of the work folder. */
export function writeWorkFile<P>(name: string, features: readonly Feature<Geometry, P>[]): void {
  writeCompactJson(join(workFolder, name), { type: 'FeatureCollection', features });
}

/**
 * Reads a GeoJSON file of the work folder that one of the build's own steps wrote. mapshaper writes a
 * GeometryCollection where no feature has properties; that reads as features without properties.
 */
export function readWorkFile<G extends Geometry, P>(name: string): Feature<G, P>[] {
  const value = readJson(join(workFolder, name)) as
    | FeatureCollection<G | null, P>
    | { readonly type: 'GeometryCollection'; readonly geometries: readonly G[] };
  if (value.type === 'FeatureCollection') {
    return value.features.filter((feature): feature is Feature<G, P> => feature.geometry !== null);
  }
  return value.geometries.map((geometry) => ({ type: 'Feature', properties: {} as P, geometry }));
}
