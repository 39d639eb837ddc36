import { decodeMeasurement } from '#lib/measure/link/decode-measurement.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import type { MeasurementLinkProblem } from '#lib/measure/link/decode-measurement.ts';
import {
  movePoint,
  removePoint,
  reorderPoint,
  reversePoints,
  withPoints,
} from '#lib/measure/model/edit-points.ts';
import { clearPoints, finish } from '#lib/measure/model/finish.ts';
import {
  canRedo,
  canUndo,
  record,
  redo,
  replacePresent,
  undo,
  type History,
} from '#lib/measure/model/history.ts';
import {
  emptyMeasurement,
  maxNameLength,
  maxNoteLength,
  measureColours,
  type MeasureColour,
  type MeasurePoint,
  type Measurement,
  type MeasureShape,
} from '#lib/measure/model/measurement.ts';
import { appendTarget, setPoint, type PointTarget } from '#lib/measure/model/point-target.ts';
import {
  resolveBindings,
  type BindingChange,
  type BindingGround,
} from '#lib/measure/model/resolve-bindings.ts';
import {
  activeItem,
  changeItem,
  putItem,
  removeItem,
  selectItem,
  type Workspace,
} from '#lib/measure/model/workspace.ts';
import { onBorder, withShape } from '#lib/measure/model/with-shape.ts';
import { emptyHistory } from '#lib/measure/store/decode-store.ts';

/**
 * What a reader measures: all measurements with their history, the point under the pointer, and the verbs that
 * change them. It knows no map; the map's tool calls it with points already snapped.
 */
export class MeasureSession {
  #history = $state.raw<History<Workspace>>(emptyHistory);
  /** A new measurement that has no points yet, and so is not among the others. */
  #draft = $state.raw<Measurement>(emptyMeasurement({ dataset: '', version: '' }));
  /** Where the next point would go; null while the pointer is elsewhere. */
  hover = $state.raw<MeasurePoint | null>(null);
  /** What the next point becomes. */
  target = $state.raw<PointTarget>(appendTarget);
  /** False while points go exactly where they are set. */
  snapping = $state(true);
  #beforeDrag = $state.raw<History<Workspace> | null>(null);
  readonly #ground: BindingGround;

  constructor(ground: BindingGround) {
    this.#ground = ground;
    this.#draft = this.#newDraft();
  }

  readonly history = $derived(this.#history);
  readonly workspace = $derived(this.#history.present);
  readonly item = $derived(activeItem(this.workspace));
  readonly measurement = $derived(this.item?.measurement ?? this.#draft);
  readonly canUndo = $derived(canUndo(this.#history));
  readonly canRedo = $derived(canRedo(this.#history));
  /** The measurement as a link carries it; null where there is none yet. While a point is dragged, as it was before. */
  readonly linkText = $derived.by(() => {
    const item = this.#beforeDrag === null ? this.item : activeItem(this.#beforeDrag.present);
    if (item === null || item.measurement.points.length === 0) return null;
    return encodeMeasurement(item.measurement);
  });

  /** The measurement as a click would make it; null while none would change it. */
  readonly preview = $derived.by(() => {
    const { measurement, target, hover } = this;
    if (hover === null || (measurement.finished && target.kind === 'append')) return null;
    const next = setPoint(measurement, target, hover);
    return next === measurement ? null : next;
  });

  /**
   * Takes over what the browser kept, for a session in which nothing is measured yet, and begins a new measurement
   * beside it: whoever takes the ruler up means to measure something, not to go on with what was kept.
   */
  load(history: History<Workspace>): void {
    this.#history = history;
    this.begin();
  }

  /** Takes over a measurement from a link: the same one where it is here already, or else a new one. */
  openLink(text: string): readonly BindingChange[] | MeasurementLinkProblem {
    const decoded = decodeMeasurement(text);
    if (decoded.kind === 'invalid') {
      this.begin();
      return decoded.reason;
    }
    const known = this.workspace.items.find(
      ({ measurement }) => encodeMeasurement(measurement) === text,
    );
    if (known !== undefined) {
      this.select(known.id);
      return [];
    }
    return this.put([decoded.measurement]);
  }

  /** Adds measurements from elsewhere, and goes on with the last of them. One step of the history. */
  put(measurements: readonly Measurement[]): readonly BindingChange[] {
    const changes: BindingChange[] = [];
    let workspace = this.workspace;
    for (const given of measurements) {
      const resolved = resolveBindings(given, this.#ground);
      changes.push(...resolved.changes);
      workspace = putItem(workspace, { id: newId(), measurement: resolved.measurement });
    }
    this.#record(workspace);
    this.leavePoint();
    return changes;
  }

  /** Takes over measurements that another window of the same browser added; none that was ever deleted here. */
  adopt({ items }: Workspace): void {
    const { past, present, future } = this.#history;
    const known = new Set([...past, present, ...future].flatMap(idsOf));
    const added = items.filter(({ id }) => !known.has(id));
    if (added.length > 0) this.#replace({ ...present, items: [...present.items, ...added] });
  }

  /** Begins another measurement beside those that there are. */
  begin(): void {
    this.#draft = this.#newDraft();
    this.#replace({ ...this.workspace, activeId: null });
    this.leavePoint();
  }

  select(id: string): void {
    this.#replace(selectItem(this.workspace, id));
    this.leavePoint();
  }

  delete(id: string): void {
    this.#record(removeItem(this.workspace, id));
    this.leavePoint();
  }

  set(point: MeasurePoint): void {
    const { target } = this;
    const isFree = this.measurement.shape === 'border' && point.binding.kind !== 'border';
    const set = isFree ? onBorder(point) : point;
    this.#change((measurement) => setPoint(measurement, target, set));
    if (target.kind !== 'append') this.leavePoint();
  }

  /** Puts a point between others, and begins to drag it: both are one step of the history. */
  grow(index: number, point: MeasurePoint): void {
    this.#beforeDrag ??= this.#history;
    this.#change((measurement) => setPoint(measurement, { kind: 'insert', index }, point));
  }

  /** Moves a point while it is dragged; the whole drag is one step of the history. */
  drag(index: number, point: MeasurePoint): void {
    const { item } = this;
    if (item === null) return;
    this.#beforeDrag ??= this.#history;
    this.#replace(changeItem(this.workspace, item.id, (old) => movePoint(old, index, point)));
  }

  drop(): void {
    if (this.#beforeDrag === null) return;
    this.#history = record(this.#beforeDrag, this.workspace);
    this.#beforeDrag = null;
  }

  remove(index: number): void {
    this.#change((measurement) => removePoint(measurement, index));
    this.leavePoint();
  }

  reorder(from: number, to: number): void {
    this.#change((measurement) => reorderPoint(measurement, from, to));
  }

  reverse(): void {
    this.#change(reversePoints);
  }

  finish(): void {
    this.#change(finish);
    this.leavePoint();
  }

  clear(): void {
    this.#change(clearPoints);
    this.leavePoint();
  }

  reshape(shape: MeasureShape): void {
    this.#change((measurement) => withShape(measurement, shape));
    this.leavePoint();
  }

  rename(name: string): void {
    this.#change((old) => withText(old, { name: name.slice(0, maxNameLength).toWellFormed() }));
  }

  annotate(note: string): void {
    this.#change((old) => withText(old, { note: note.slice(0, maxNoteLength).toWellFormed() }));
  }

  recolour(colour: MeasureColour): void {
    this.#change((old) => (old.colour === colour ? old : { ...old, colour }));
  }

  /** Measures on another border; what held on to the old one is found anew on it. */
  rebase(dataset: string): void {
    const border = this.#ground.borders.find((known) => known.dataset === dataset);
    if (border === undefined || border.dataset === this.measurement.border.dataset) return;
    this.#change((old) => ({
      ...withPoints(
        old,
        old.points.map((point) => (point.binding.kind === 'border' ? onBorder(point) : point)),
      ),
      border,
    }));
  }

  /** Puts points of the border where it is, once that is known: no step of the history. */
  settle(settled: (measurement: Measurement) => Measurement): void {
    const { item } = this;
    if (item !== null) this.#replace(changeItem(this.workspace, item.id, settled));
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.leavePoint();
  }

  redo(): void {
    this.#history = redo(this.#history);
    this.leavePoint();
  }

  #change(change: (measurement: Measurement) => Measurement): void {
    const { item } = this;
    if (item !== null) {
      this.#record(changeItem(this.workspace, item.id, change));
      return;
    }
    const measurement = change(this.#draft);
    if (measurement.points.length === 0) this.#draft = measurement;
    else this.#record(putItem(this.workspace, { id: newId(), measurement }));
  }

  #record(next: Workspace): void {
    // In the midst of a drag the step is taken when it ends.
    if (this.#beforeDrag !== null) this.#replace(next);
    else this.#history = record(this.#history, next);
  }

  #replace(next: Workspace): void {
    this.#history = replacePresent(this.#history, next);
  }

  /** Goes back to adding points at the end. */
  leavePoint(): void {
    this.hover = null;
    this.target = appendTarget;
  }

  #newDraft(): Measurement {
    const used = new Set(this.workspace.items.map(({ measurement }) => measurement.colour));
    const colour = measureColours.find((candidate) => !used.has(candidate)) ?? measureColours[0];
    const border = this.#ground.borders[0] ?? { dataset: '', version: '' };
    return emptyMeasurement(border, { colour });
  }
}

const idsOf = ({ items }: Workspace) => items.map(({ id }) => id);

const newId = () => crypto.randomUUID().slice(0, 8);

const withText = (
  measurement: Measurement,
  text: Partial<Pick<Measurement, 'name' | 'note'>>,
): Measurement =>
  Object.entries(text).every(([key, value]) => measurement[key as 'name' | 'note'] === value)
    ? measurement
    : { ...measurement, ...text };
