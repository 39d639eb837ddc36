import type { FeatureCollection } from 'geojson';
import type { CandidateArea } from '#lib/case/summary.ts';
import { aboutText } from '#lib/i18n/distance-text.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { areaFeatures } from '#lib/map/features/areas.ts';
import { emptyCollection, featuresOf } from '#lib/map/features/collection.ts';
import { distanceFeatures } from '#lib/map/features/distances.ts';
import { placeFeatures, placeLineFeatures } from '#lib/map/features/places.ts';
import { uncertaintyFeatures } from '#lib/map/features/uncertainty.ts';
import type { SourceId } from '#lib/map/layer-order.ts';
import type { ClaimsOnMap } from '#lib/state/claims-on-map.svelte.ts';
import { getDashboard } from '#lib/state/dashboard.svelte.ts';
import type { LayoutData } from './$types';
import type { Measuring } from './measuring.svelte.ts';

interface Given {
  readonly atlas: LayoutData;
  /** Places where somebody merely spoke at the event that the page is about. */
  readonly spokenIds: readonly string[];
  /** Areas where places without a position may be, as they are read now. */
  readonly candidates: readonly CandidateArea[];
  /** What the page has drawn of distance claims. */
  readonly claims: ClaimsOnMap;
  readonly measuring: Measuring;
  /** The position asked about, with its line to the border. */
  readonly probed: FeatureCollection;
}

/**
 * The state as the map draws it: one collection for each source that the reader's choices decide. Each
 * is made anew only when what it shows changes. Must be made while a component is set up.
 */
export class DrawnState {
  readonly #dashboard = getDashboard();
  readonly #given: () => Given;
  readonly #shownPlaceIds: () => readonly string[];

  /**
   * @param given what is drawn, all of which is anew when part of it changes
   * @param shownPlaceIds each once; apart, since they change with every frame of a window that is dragged
   */
  constructor(given: () => Given, shownPlaceIds: () => readonly string[]) {
    this.#given = given;
    this.#shownPlaceIds = shownPlaceIds;
  }

  // As text, so that a story that leaves the same places draws nothing anew.
  readonly #shownKey = $derived.by(() => this.#shownPlaceIds().join(' '));
  readonly #shown = $derived.by(() => new Set(this.#shownKey.split(' ')));
  // Circles and geodesics take long to work out, so all are, once, and the story chooses among them.
  readonly #allPlaces = $derived.by(() => placeFeatures(this.#given().atlas.places));
  readonly #places = $derived.by(() => featuresOf(this.#allPlaces, this.#shown));
  readonly #allPlaceLines = $derived.by(() => placeLineFeatures(this.#given().atlas.places));
  readonly #placeLines = $derived.by(() => featuresOf(this.#allPlaceLines, this.#shown));
  readonly #allUncertainty = $derived.by(() => uncertaintyFeatures(this.#given().atlas.places));
  readonly #uncertainty = $derived.by(() => featuresOf(this.#allUncertainty, this.#shown));
  readonly #allAreas = $derived.by(() => {
    const { atlas, candidates } = this.#given();
    const { places } = atlas;
    return areaFeatures(places, candidates, {
      candidate: (area, number) => {
        const place = places.find(({ id }) => id === area.placeId);
        return m.candidate_label({ name: place?.name ?? area.placeId, number });
      },
      context: (place) => m.context_label({ name: place.name }),
    });
  });
  readonly #areas = $derived.by(() => featuresOf(this.#allAreas, this.#shown));
  readonly #claim = $derived.by(() => this.#given().claims.shapes ?? emptyCollection);
  readonly #allDistances = $derived.by(() => {
    const { units, earthModel } = this.#dashboard;
    const { atlas, spokenIds } = this.#given();
    // From where somebody merely spoke of it, a line to the border would look like the way of a strike.
    const places = atlas.places.filter(
      ({ id, isSpeechPlaceOnly }) => !isSpeechPlaceOnly || !spokenIds.includes(id),
    );
    return distanceFeatures(places, (place) =>
      place.border === null ? '' : aboutText(place.border, units, earthModel),
    );
  });
  readonly #distances = $derived.by(() => featuresOf(this.#allDistances, this.#shown));
  readonly collections = $derived.by((): Partial<Record<SourceId, FeatureCollection>> => ({
    places: this.#places,
    'place-lines': this.#placeLines,
    uncertainty: this.#uncertainty,
    areas: this.#areas,
    claim: this.#claim,
    distances: this.#distances,
    probe: this.#given().probed,
    ...this.#given().measuring.instrument?.collections,
  }));
}
