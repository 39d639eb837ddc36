import { onBorder } from './with-shape.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import {
  measurePoint,
  type BorderRef,
  type Measurement,
  type MeasurePoint,
  type PointBinding,
} from './measurement.ts';

/** What points can hold on to. */
export interface BindingGround {
  /** Places with a point for a position, by id. */
  readonly places: ReadonlyMap<
    string,
    { readonly position: Position; readonly radiusMetres: number }
  >;
  /** Ids of the places of each event, by its id. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** All border datasets, the measured one first. */
  readonly borders: readonly BorderRef[];
}

/** What a measurement from elsewhere finds changed here. */
export type BindingChange =
  | { readonly kind: 'place-moved'; readonly id: string; readonly metres: number }
  | { readonly kind: 'unknown-place' | 'unknown-event' | 'unknown-border'; readonly id: string }
  | { readonly kind: 'other-border-version'; readonly from: BorderRef; readonly to: BorderRef };

/** Shorter than this a place has not moved but was written with fewer digits. */
const movedMetres = 0.05;

/**
 * Holds a measurement that was kept or sent against the case as it is here: points follow their places; what
 * they hold on to and nobody here knows leaves them free, where they stand. The same measurement comes back
 * where nothing differs.
 */
export function resolveBindings(
  measurement: Measurement,
  ground: BindingGround,
): { measurement: Measurement; changes: readonly BindingChange[] } {
  const changes: BindingChange[] = [];
  const usesBorder =
    measurement.shape === 'border' ||
    measurement.points.some(({ binding }) => binding.kind === 'border');
  const border = resolvedBorder(measurement.border, ground.borders);
  const isOtherLine = border.dataset !== measurement.border.dataset;
  const isOtherVersion = !isOtherLine && border.version !== measurement.border.version;
  if (usesBorder && isOtherLine && measurement.border.dataset !== '') {
    changes.push({ kind: 'unknown-border', id: measurement.border.dataset });
  } else if (usesBorder && isOtherVersion && measurement.border.version !== '') {
    changes.push({ kind: 'other-border-version', from: measurement.border, to: border });
  }
  const points = measurement.points.map((point) => {
    if (point.binding.kind === 'border') {
      // On another line or version the number of a vertex means nothing; the position is found on it again.
      return isOtherLine || isOtherVersion ? onBorder(point) : point;
    }
    return resolvedPoint(point, ground, (change) => changes.push(change));
  });
  const isSame =
    !isOtherLine && !isOtherVersion && points.every((point, i) => point === measurement.points[i]);
  return { measurement: isSame ? measurement : { ...measurement, border, points }, changes };
}

function resolvedBorder({ dataset }: BorderRef, borders: readonly BorderRef[]): BorderRef {
  const found = borders.find((border) => border.dataset === dataset) ?? borders[0];
  return found ?? { dataset: '', version: '' };
}

function resolvedPoint(
  point: MeasurePoint,
  { places, events }: BindingGround,
  report: (change: BindingChange) => void,
): MeasurePoint {
  const { binding, position } = point;
  const placeId = placeOfBinding(binding);
  if (placeId === null) return point;
  if (binding.kind === 'event' && !events.get(binding.id)?.includes(placeId)) {
    report({ kind: 'unknown-event', id: binding.id });
    return measurePoint(position);
  }
  const place = places.get(placeId);
  if (place === undefined) {
    report({ kind: 'unknown-place', id: placeId });
    return measurePoint(position);
  }
  const now = measurePoint(place.position, binding);
  if (now.position[0] === position[0] && now.position[1] === position[1]) return point;
  const metres = geodesicMetres(position, now.position);
  if (metres > movedMetres) report({ kind: 'place-moved', id: placeId, metres });
  return now;
}

/** The place that a point holds on to, as such or as that of an event; null for others. */
export function placeOfBinding(binding: PointBinding): string | null {
  if (binding.kind === 'place') return binding.id;
  return binding.kind === 'event' ? binding.place : null;
}
