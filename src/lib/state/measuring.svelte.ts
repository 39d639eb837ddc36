import { addPoint, movePoint, removePoint } from '#lib/measure/model/edit-points.ts';
import { clear, finish } from '#lib/measure/model/finish.ts';
import {
  canRedo,
  canUndo,
  record,
  redo,
  replacePresent,
  startHistory,
  undo,
  type History,
} from '#lib/measure/model/history.ts';
import { measureLegs } from '#lib/measure/result/legs.ts';
import {
  emptyMeasurement,
  type Measurement,
  type MeasurePoint,
} from '#lib/measure/model/measurement.ts';

/**
 * The ruler: a measurement with its history, the point under the pointer, and the verbs that change
 * them. It knows no map; the map's tool calls it with points already snapped.
 */
export class Measuring {
  /** Whether the pointer draws. */
  active = $state(false);
  #history = $state.raw<History<Measurement>>(startHistory(emptyMeasurement));
  /** Where the next point would go; null while the pointer is elsewhere. */
  hover = $state.raw<MeasurePoint | null>(null);
  #beforeDrag: History<Measurement> | null = null;

  readonly measurement = $derived(this.#history.present);
  readonly measured = $derived(measureLegs(this.measurement.points));
  readonly canUndo = $derived(canUndo(this.#history));
  readonly canRedo = $derived(canRedo(this.#history));

  /** The line that a click would add; null while none would. */
  readonly preview = $derived.by(() => {
    const last = this.measurement.points.at(-1);
    if (!this.active || this.measurement.finished || this.hover === null || last === undefined) {
      return null;
    }
    return [last, this.hover] as const;
  });

  /** Length and bearings of that line. */
  readonly previewLeg = $derived(
    this.preview === null ? null : (measureLegs(this.preview).legs[0] ?? null),
  );

  /** Takes over a measurement from a link; its history starts here. */
  restore(measurement: Measurement): void {
    this.#history = startHistory(measurement);
    this.active = measurement.points.length > 0;
  }

  start(): void {
    this.active = true;
  }

  /** Puts the ruler away. What was measured stays on the map and in the address. */
  end(): void {
    this.finish();
    this.active = false;
    this.hover = null;
  }

  add(point: MeasurePoint): void {
    this.#change(addPoint(this.measurement, point));
  }

  remove(index: number): void {
    this.#change(removePoint(this.measurement, index));
  }

  finish(): void {
    this.#change(finish(this.measurement));
    this.hover = null;
  }

  clear(): void {
    this.#change(clear(this.measurement));
    this.hover = null;
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  /** Moves a point while it is dragged; the whole drag is one step of the history. */
  drag(index: number, point: MeasurePoint): void {
    this.#beforeDrag ??= this.#history;
    this.#history = replacePresent(this.#history, movePoint(this.measurement, index, point));
  }

  drop(): void {
    if (this.#beforeDrag === null) return;
    this.#history = record(this.#beforeDrag, this.measurement);
    this.#beforeDrag = null;
  }

  #change(next: Measurement): void {
    this.#history = record(this.#history, next);
  }
}
