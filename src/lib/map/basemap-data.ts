import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** What the levels' objects are called, which is also the `kind` that layers filter on. */
export const basemapKinds = [
  'land',
  'frame',
  'lakes',
  'rivers',
  'provinces',
  'countries',
  'disputed',
] as const;

/**
 * One feature collection out of a level's topology. Each feature carries its `kind`, and land whether
 * it belongs to a `focus` country: one of those whose border is the subject.
 */
export function basemapCollection(
  topology: Topology,
  focusCountries: readonly string[],
): FeatureCollection {
  const features = basemapKinds.flatMap((kind) => {
    const object = topology.objects[kind];
    if (object === undefined) return [];
    const decoded = feature(topology, object);
    const list: Feature[] = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
    return list.map((item) => ({
      ...item,
      properties: {
        ...item.properties,
        kind,
        focus: focusCountries.includes(String(item.properties?.country)),
        inside: item.properties?.inside === true,
        seasonal: item.properties?.seasonal === true,
      },
    }));
  });
  return { type: 'FeatureCollection', features };
}

/** A name that orients: a sea, a country, a town outside the case. */
export interface BasemapLabel {
  readonly id: string;
  readonly kind: 'country' | 'province' | 'sea' | 'town' | 'water' | 'region';
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly position: readonly [number, number];
  readonly minZoom: number;
  /** Zoom from which another label of the same name takes over. */
  readonly maxZoom?: number;
  readonly rank: number;
  readonly country?: string;
}

/** A zoom that the map never reaches. */
const NEVER = 99;

/** Languages whose script signs and papers of a country use. */
const localLanguages: Readonly<Record<string, string>> = { IR: 'fa', AF: 'fa', PK: 'ur' };

/** Labels as points, in the reader's language; in the region with the name in the country's script below. */
export function labelCollection(
  labels: readonly BasemapLabel[],
  locale: string,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, kind, names, position, minZoom, maxZoom, rank, country }) => {
      const name = names[locale] ?? names.en ?? '';
      const local = names[localLanguages[country ?? ''] ?? ''] ?? '';
      const localName = local === name ? '' : local;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...position] },
        properties: { id, kind, name, localName, minZoom, maxZoom: maxZoom ?? NEVER, rank },
      };
    }),
  };
}
