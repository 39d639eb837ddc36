import type { FeatureCollection } from 'geojson';
import type { UnitSystem } from '#lib/format/units.ts';
import { formatMeasuredLength } from '#lib/format/measured-quantity.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { collection } from '#lib/map/features/collection.ts';
import {
  measureLineFeatures,
  measurePointFeatures,
  MOST_SINGLE_LEGS,
  type DrawnLegs,
} from '#lib/map/features/measure.ts';
import { measureAreaFeatures, type DrawnArea } from '#lib/map/features/measure-areas.ts';
import type { SourceId } from '#lib/map/layer-order.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import type { Measurement, MeasurePoint } from '#lib/measure/model/measurement.ts';
import type { MeasureItem } from '#lib/measure/model/workspace.ts';
import type { Leg } from '#lib/measure/result/leg.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import type { MeasureSession } from '#lib/state/measure-session.svelte.ts';
import type { MeasureState } from './measure-state.svelte.ts';

/** A dashed line to what is measured to, such as the nearest point of the border. */
export interface ReadingLine {
  readonly from: MeasurePoint;
  readonly to: MeasurePoint;
  readonly label: string;
}

interface Given {
  readonly units: UnitSystem;
  readonly earthModel: EarthModel;
  readonly active: boolean;
  readonly reading: ReadingLine | null;
}

/** What is measured as the map draws it. Must be made while a component is set up. */
export class MeasureDrawing {
  readonly #session: MeasureSession;
  readonly #state: MeasureState;
  readonly #given: () => Given;

  constructor(session: MeasureSession, state: MeasureState, given: () => Given) {
    this.#session = session;
    this.#state = state;
    this.#given = given;
  }

  /** Those that are not worked on: the same list as long as they are the same, whatever else changes. */
  #lastOthers: readonly MeasureItem[] = [];
  readonly #otherItems = $derived.by(() => {
    const { items, activeId } = this.#session.workspace;
    const others = items.filter(({ id }) => id !== activeId);
    const isSame =
      others.length === this.#lastOthers.length &&
      others.every((item, index) => item === this.#lastOthers[index]);
    if (!isSame) this.#lastOthers = others;
    return this.#lastOthers;
  });
  readonly #others = $derived.by(() =>
    this.#otherItems.map((item) => ({ ...item, measured: this.#state.measure(item.measurement) })),
  );
  readonly #otherLines = $derived.by(() =>
    measureLineFeatures(
      this.#others.map(({ id, measurement, measured }) =>
        this.#legsOf(id, 'other', measurement, measured?.legs ?? [], () => ''),
      ),
    ),
  );
  readonly #otherAreas = $derived.by(() =>
    measureAreaFeatures(this.#others.map((other) => drawnArea(other, false))),
  );
  readonly #activeLegs = $derived.by(() => {
    const { measurement } = this.#session;
    const legs = this.#state.measured?.legs ?? [];
    const isLabelled = legs.length <= MOST_SINGLE_LEGS;
    return this.#legsOf('active', 'active', measurement, legs, (leg) =>
      isLabelled ? this.#length(leg.lengthMetres) : '',
    );
  });
  readonly #previewLegs = $derived.by(() => {
    const { previewed } = this.#state;
    const { target, hover } = this.#session;
    if (previewed === null || hover === null) return null;
    const { measurement, measured } = previewed;
    const index = target.kind === 'append' ? measurement.points.length - 1 : target.index;
    const beside = measured.legs.filter(({ from, to }) => from === index || to === index);
    return this.#legsOf('preview', 'preview', measurement, beside, (leg) =>
      this.#length(leg.lengthMetres),
    );
  });
  readonly #reading = $derived.by((): DrawnLegs | null => {
    const { reading } = this.#given();
    const { colour } = this.#session.measurement;
    if (reading === null) return null;
    return { id: 'reading', colour, role: 'reading', legs: [{ ...reading, path: null }] };
  });

  readonly #lines = $derived.by(() => {
    const own = [this.#activeLegs, this.#previewLegs, this.#reading].filter(
      (legs) => legs !== null,
    );
    return collection([...this.#otherLines.features, ...measureLineFeatures(own).features]);
  });
  readonly #areas = $derived.by(() => {
    const { measurement } = this.#session;
    const active = { id: 'active', measurement, measured: this.#state.measured };
    const own = measureAreaFeatures([drawnArea(active, true)]);
    return collection([...this.#otherAreas.features, ...own.features]);
  });
  readonly #points = $derived.by(() => {
    const { measurement, target, hover, preview } = this.#session;
    return measurePointFeatures({
      colour: measurement.colour,
      points: measurement.points,
      chosen: target.kind === 'move' ? target.index : null,
      hover: this.#given().active && preview !== null ? hover : null,
    });
  });

  readonly collections = $derived<Partial<Record<SourceId, FeatureCollection>>>({
    'measure-areas': this.#areas,
    'measure-lines': this.#lines,
    'measure-points': this.#points,
  });

  #legsOf(
    id: string,
    role: DrawnLegs['role'],
    { colour, points }: Measurement,
    legs: readonly Leg[],
    label: (leg: Leg) => string,
  ): DrawnLegs {
    return {
      ...{ id, colour, role },
      legs: legs.flatMap((leg) => {
        const from = points[leg.from];
        const to = points[leg.to];
        if (from === undefined || to === undefined) return [];
        return [{ from, to, path: leg.path, label: label(leg) }];
      }),
    };
  }

  #length(lengthMetres: MeasuredShape['lengthMetres']): string {
    const { units, earthModel } = this.#given();
    const locale = currentLocale();
    return formatMeasuredLength(lengthMetres[earthModel], { units, locale }).value;
  }
}

function drawnArea(
  {
    id,
    measurement: { shape, colour, points },
    measured,
  }: MeasureItem & { readonly measured: MeasuredShape | null },
  isActive: boolean,
): DrawnArea {
  const radiusMetres = shape === 'circle' ? (measured?.lengthMetres.wgs84.value ?? 0) : 0;
  return { id, colour, shape, points, isActive, radiusMetres };
}
