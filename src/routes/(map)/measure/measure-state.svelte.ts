import type { PlaceSummary } from '#lib/case/summary.ts';
import { placeOfBinding } from '#lib/measure/model/resolve-bindings.ts';
import type { MeasurePoint, Measurement } from '#lib/measure/model/measurement.ts';
import { measureShape } from '#lib/measure/result/measure-shape.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import { settleOnBorder } from '#lib/measure/result/settle-on-border.ts';
import type { BorderGrounds } from '#lib/state/border-grounds.svelte.ts';
import type { MeasureSession } from '#lib/state/measure-session.svelte.ts';

/** Measurements of more points than this are not measured anew with every move of the pointer. */
const MOST_LIVE_POINTS = 300;

/** The numbers of what is measured. Must be made while a component is set up. */
export class MeasureState {
  readonly #session: MeasureSession;
  readonly #grounds: BorderGrounds;
  readonly #radii: ReadonlyMap<string, number>;

  constructor(session: MeasureSession, grounds: BorderGrounds, places: readonly PlaceSummary[]) {
    this.#session = session;
    this.#grounds = grounds;
    this.#radii = new Map(
      places.flatMap(({ id, location }) =>
        location.kind === 'point' ? [[id, location.uncertaintyRadiusMetres] as const] : [],
      ),
    );
    $effect(() => void grounds.want(session.measurement.border.dataset));
    // A point of the border that came without its part of it is found on it as soon as it is there.
    $effect(() => {
      const { border } = this;
      if (border !== null) session.settle((old) => settleOnBorder(old, border));
    });
  }

  /** Radius in metres of the circle that surely holds a point; 0 for one that is exactly where it is set. */
  readonly radiusMetresOf = ({ binding }: MeasurePoint): number =>
    this.#radii.get(placeOfBinding(binding) ?? '') ?? 0;

  /** The border of the measurement; null while it has not loaded. */
  readonly border = $derived.by(() => this.#grounds.get(this.#session.measurement.border.dataset));

  /** Null while the border that is followed has not loaded. */
  readonly measured = $derived.by(() => this.measure(this.#session.measurement));

  /** The measurement as a click would make it; null where none would change it, or there are too many points. */
  readonly previewed = $derived.by(() => {
    const { preview } = this.#session;
    if (preview === null || preview.points.length > MOST_LIVE_POINTS) return null;
    const measured = this.measure(preview);
    return measured === null ? null : { measurement: preview, measured };
  });

  /** Any measurement on its own border; null while that has not loaded. */
  measure(measurement: Measurement): MeasuredShape | null {
    return measureShape(measurement, {
      radiusMetresOf: this.radiusMetresOf,
      border: this.#grounds.get(measurement.border.dataset),
    });
  }
}
