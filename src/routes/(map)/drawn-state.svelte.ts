import type { FeatureCollection } from 'geojson';
import type { CandidateArea } from '#lib/case/summary.ts';
import { formatLength } from '#lib/format/length.ts';
import { aboutText } from '#lib/i18n/distance-text.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { areaFeatures } from '#lib/map/features/areas.ts';
import { emptyCollection } from '#lib/map/features/collection.ts';
import { distanceFeatures } from '#lib/map/features/distances.ts';
import { measureLineFeatures, measurePointFeatures } from '#lib/map/features/measure.ts';
import { placeFeatures, placeLineFeatures } from '#lib/map/features/places.ts';
import { probeFeatures } from '#lib/map/features/probe.ts';
import { uncertaintyFeatures } from '#lib/map/features/uncertainty.ts';
import type { SourceId } from '#lib/map/layer-order.ts';
import type { ClaimsOnMap } from '#lib/state/claims-on-map.svelte.ts';
import { getDashboard } from '#lib/state/dashboard.svelte.ts';
import type { Measuring } from '#lib/state/measuring.svelte.ts';
import type { ProbeMeasure } from '#lib/state/probe.svelte.ts';
import type { LayoutData } from './$types';

interface Given {
  readonly atlas: LayoutData;
  /** Places where somebody merely spoke at the event that the page is about. */
  readonly spokenIds: readonly string[];
  /** Areas where places without a position may be, as they are read now. */
  readonly candidates: readonly CandidateArea[];
  /** What the page has drawn of distance claims. */
  readonly claims: ClaimsOnMap;
  readonly measuring: Measuring;
  readonly probe: ProbeMeasure;
  /** Ids of the places that are shown, each once. */
  readonly shownPlaceIds: readonly string[];
}

/**
 * The state as the map draws it: one collection for each source that the reader's choices decide. Each
 * is made anew only when what it shows changes. Must be made while a component is set up.
 */
export class DrawnState {
  readonly #dashboard = getDashboard();
  readonly #given: () => Given;

  constructor(given: () => Given) {
    this.#given = given;
  }

  // As text, so that a story that leaves the same places draws nothing anew.
  readonly #shownKey = $derived.by(() => this.#given().shownPlaceIds.join(' '));
  readonly #shown = $derived.by(() => {
    const ids = new Set(this.#shownKey.split(' '));
    return this.#given().atlas.places.filter(({ id }) => ids.has(id));
  });
  readonly #places = $derived.by(() => placeFeatures(this.#shown));
  readonly #placeLines = $derived.by(() => placeLineFeatures(this.#shown));
  readonly #uncertainty = $derived.by(() => uncertaintyFeatures(this.#shown));
  readonly #areas = $derived.by(() => {
    const places = this.#shown;
    const { candidates } = this.#given();
    const shown = candidates.filter(({ placeId }) => places.some(({ id }) => id === placeId));
    return areaFeatures(places, shown, {
      candidate: (area, number) => {
        const place = places.find(({ id }) => id === area.placeId);
        return m.candidate_label({ name: place?.name ?? area.placeId, number });
      },
      context: (place) => m.context_label({ name: place.name }),
    });
  });
  readonly #claim = $derived.by(() => this.#given().claims.shapes ?? emptyCollection);
  readonly #distances = $derived.by(() => {
    const { units, earthModel } = this.#dashboard;
    const { spokenIds } = this.#given();
    // From where somebody merely spoke of it, a line to the border would look like the way of a strike.
    const places = this.#shown.filter(
      ({ id, isSpeechPlaceOnly }) => !isSpeechPlaceOnly || !spokenIds.includes(id),
    );
    return distanceFeatures(places, (place) =>
      place.border === null ? '' : aboutText(place.border, units, earthModel),
    );
  });
  readonly #probed = $derived.by(() => {
    const { line, result } = this.#given().probe;
    return probeFeatures(line, result === null ? '' : this.#length(result));
  });
  readonly #preview = $derived.by(() => {
    const { preview, previewLeg } = this.#given().measuring;
    if (preview === null) return null;
    return { points: preview, label: previewLeg === null ? '' : this.#length(previewLeg) };
  });
  readonly #legs = $derived.by(() =>
    measureLineFeatures(
      this.#given().measuring.measurement.points,
      this.#given().measuring.measured.legs.map((leg) => this.#length(leg)),
      this.#preview,
    ),
  );
  readonly #points = $derived.by(() => {
    const { active, measurement, hover } = this.#given().measuring;
    return measurePointFeatures(measurement.points, active && !measurement.finished ? hover : null);
  });

  readonly collections = $derived<Partial<Record<SourceId, FeatureCollection>>>({
    places: this.#places,
    'place-lines': this.#placeLines,
    uncertainty: this.#uncertainty,
    areas: this.#areas,
    claim: this.#claim,
    distances: this.#distances,
    probe: this.#probed,
    'measure-lines': this.#legs,
    'measure-points': this.#points,
  });

  #length(metres: { readonly wgs84Metres: number; readonly sphereMetres: number }): string {
    const { units, earthModel } = this.#dashboard;
    return formatLength(earthModel === 'wgs84' ? metres.wgs84Metres : metres.sphereMetres, {
      units,
      locale: currentLocale(),
    });
  }
}
