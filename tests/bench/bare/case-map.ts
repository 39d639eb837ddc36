import type { FeatureCollection } from 'geojson';
import { aboutText } from '#lib/i18n/distance-text.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Bounds } from '#lib/map/camera.ts';
import { areaFeatures } from '#lib/map/features/areas.ts';
import { distanceFeatures } from '#lib/map/features/distances.ts';
import { placeFeatures, placeLineFeatures } from '#lib/map/features/places.ts';
import { uncertaintyFeatures } from '#lib/map/features/uncertainty.ts';
import type { SourceId } from '#lib/map/layer-order.ts';
import { placeSummaries } from '#lib/server/atlas.ts';
import { candidateAreasOf } from '#lib/server/candidates.ts';
import { theCase } from '#lib/server/case-files.ts';

/** What a page with only this map would have written into its code. */
export interface MapSettings {
  readonly bounds: Bounds;
  readonly focusCountries: readonly string[];
}

/** The collections of the case by the source they fill. */
export type CaseCollections = Partial<Record<SourceId, FeatureCollection>>;

export interface CaseMap {
  readonly settings: MapSettings;
  readonly collections: CaseCollections;
}

/**
 * What the site's map shows of the case before anything is chosen, computed in advance.
 * @public Vite runs this file, because it needs the site's own way of reading files.
 */
export function caseMap(): CaseMap {
  const places = placeSummaries();
  const candidates = theCase.places.flatMap((place) => candidateAreasOf(place));
  return {
    settings: {
      bounds: theCase.info.initialBounds,
      focusCountries: theCase.info.focusCountries,
    },
    collections: {
      places: placeFeatures(places),
      'place-lines': placeLineFeatures(places),
      uncertainty: uncertaintyFeatures(places),
      areas: areaFeatures(places, candidates, {
        candidate: (area, number) => {
          const place = places.find(({ id }) => id === area.placeId);
          return m.candidate_label({ name: place?.name ?? area.placeId, number });
        },
        context: (place) => m.context_label({ name: place.name }),
      }),
      distances: distanceFeatures(places, ({ border }) =>
        border === null ? '' : aboutText(border, 'metric', 'wgs84'),
      ),
    },
  };
}
