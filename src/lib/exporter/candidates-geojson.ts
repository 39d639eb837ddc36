import type { FeatureCollection, Polygon } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

/** Candidate areas of a place with everything they were worked out from. */
export interface ExportedCandidates {
  readonly place: { readonly id: string; readonly name: string };
  readonly areas: readonly {
    readonly rings: readonly (readonly Position[])[];
    readonly areaSquareMetres: number;
    readonly centroid: Position;
    /** Share of the area in each context area, from 0 to 1, by its id. */
    readonly shares: Readonly<Record<string, number>>;
  }[];
  /** Chosen claims with the bounds that were read out of them; the upper one may be Infinity. */
  readonly claims: readonly {
    readonly id: string;
    readonly statement: string;
    readonly speaker: string;
    readonly outlet: string;
    readonly lowMetres: number;
    readonly highMetres: number;
  }[];
  /** Ids of the areas that the place was taken to lie in. */
  readonly within: readonly string[];
  /** Share of a length that "about" was taken to leave open either way. */
  readonly tolerance: number;
  readonly border: {
    readonly id: string;
    readonly dataset: string;
    readonly version: string;
    readonly licence: string;
  };
  /** Name and version of what computed them. */
  readonly software: string;
  /** What the areas are not, in a sentence. */
  readonly caution: string;
}

/**
 * Candidate areas as GeoJSON (RFC 7946), one polygon each, with their size, their middle and all inputs
 * in its properties. A claim without an upper end has null for it.
 */
export function candidatesGeoJson(candidates: ExportedCandidates): FeatureCollection<Polygon> {
  const { place, areas, claims, within, tolerance, border, software, caution } = candidates;
  return {
    type: 'FeatureCollection',
    features: areas.map(({ rings, areaSquareMetres, centroid, shares }, index) => ({
      type: 'Feature',
      id: `${place.id}-area-${index + 1}`,
      geometry: {
        type: 'Polygon',
        coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])),
      },
      properties: {
        name: `${place.name}? ${index + 1}/${areas.length}`,
        place: place.id,
        area_number: index + 1,
        area_km2: rounded(areaSquareMetres / 1e6, 2),
        centroid_lon: rounded(centroid[0], 5),
        centroid_lat: rounded(centroid[1], 5),
        shares: Object.fromEntries(
          Object.entries(shares).map(([id, share]) => [id, rounded(share, 3)]),
        ),
        claims: claims.map(({ id, statement, speaker, outlet, lowMetres, highMetres }) => ({
          ...{ id, statement, speaker, outlet },
          low_m: rounded(lowMetres, 1),
          high_m: highMetres === Infinity ? null : rounded(highMetres, 1),
        })),
        within,
        tolerance_percent: rounded(tolerance * 100, 1),
        border_dataset: border.id,
        border_source: border.dataset,
        border_version: border.version,
        border_licence: border.licence,
        method:
          'All claims hold at once, as straight lines on the WGS 84 ellipsoid; outlines within 100 m.',
        software,
        caution,
      },
    })),
  };
}

const rounded = (value: number, decimals: number) =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
