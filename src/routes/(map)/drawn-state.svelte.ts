import type { FeatureCollection } from 'geojson';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import type { CandidateArea } from '#lib/case/summary.ts';
import { formatLength } from '#lib/format/length.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { sphereDistanceMetres } from '#lib/geo/sphere-distance.ts';
import { aboutText } from '#lib/i18n/distance-text.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { distanceSaid } from '#lib/i18n/distance-said.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { areaFeatures } from '#lib/map/features/areas.ts';
import { chosenLineFeatures, claimFeatures } from '#lib/map/features/claim.ts';
import { distanceFeatures } from '#lib/map/features/distances.ts';
import { measureLineFeatures, measurePointFeatures } from '#lib/map/features/measure.ts';
import { placeFeatures, placeLineFeatures } from '#lib/map/features/places.ts';
import { probeFeatures } from '#lib/map/features/probe.ts';
import { uncertaintyFeatures } from '#lib/map/features/uncertainty.ts';
import type { SourceId } from '#lib/map/layer-order.ts';
import { getDashboard } from '#lib/state/dashboard.svelte.ts';
import type { Measuring } from '#lib/state/measuring.svelte.ts';
import type { ProbeMeasure } from '#lib/state/probe.svelte.ts';
import type { LayoutData } from './$types';
import type { ClaimsOnMap } from './claims-on-map.svelte.ts';

interface Given {
  readonly atlas: LayoutData;
  /** Areas where places without a position may be, as they are read now. */
  readonly candidates: readonly CandidateArea[];
  readonly claims: ClaimsOnMap;
  readonly measuring: Measuring;
  readonly probe: ProbeMeasure;
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

  readonly #places = $derived.by(() => placeFeatures(this.#given().atlas.places));
  readonly #placeLines = $derived.by(() => placeLineFeatures(this.#given().atlas.places));
  readonly #uncertainty = $derived.by(() => uncertaintyFeatures(this.#given().atlas.places));
  readonly #areas = $derived.by(() => {
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
  readonly #claim = $derived.by(() => {
    const { drawing, lines } = this.#given().claims;
    const { shape, measured, figure } = drawing;
    if (figure === null) {
      return chosenLineFeatures(
        lines.lines.map((quoted) => ({
          lines: quoted.lines,
          said: this.#said(quoted.figure),
        })),
      );
    }
    const said = this.#said(figure);
    if (measured === null) return claimFeatures(shape, said, null);
    const [from, to] = measured;
    const label = this.#length({
      wgs84Metres: geodesicMetres(from, to),
      sphereMetres: sphereDistanceMetres(from, to),
    });
    return claimFeatures(shape, said, { ends: measured, label });
  });
  readonly #distances = $derived.by(() => {
    const { units, earthModel } = this.#dashboard;
    return distanceFeatures(this.#given().atlas.places, (place) =>
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

  #said(figure: DistanceFigure): string {
    const { places } = this.#given().atlas;
    return distanceSaid(figure, (id) => places.find((place) => place.id === id)?.name ?? id);
  }

  #length(metres: { readonly wgs84Metres: number; readonly sphereMetres: number }): string {
    const { units, earthModel } = this.#dashboard;
    return formatLength(earthModel === 'wgs84' ? metres.wgs84Metres : metres.sphereMetres, {
      units,
      locale: currentLocale(),
    });
  }
}
