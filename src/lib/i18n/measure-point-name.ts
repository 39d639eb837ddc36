import { formatDecimalDegrees } from '#lib/format/decimal-degrees.ts';
import type { MeasurePoint } from '#lib/measure/model/measurement.ts';
import { m } from './paraglide/messages.js';

/** Names of what points can hold on to, by id. */
export interface PointNaming {
  readonly places: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

/** 11 m: finer than anybody points at, and short enough to read. */
const POSITION_DECIMALS = 4;

/** What a point is called: what it holds on to, or where it is. */
export function pointName({ position, binding }: MeasurePoint, { places, events }: PointNaming) {
  const text = formatDecimalDegrees(position, POSITION_DECIMALS);
  switch (binding.kind) {
    case 'free':
      return text;
    case 'place':
      return places.get(binding.id) ?? binding.id;
    case 'event':
      return m.measure_event_at({
        event: events.get(binding.id) ?? binding.id,
        place: places.get(binding.place) ?? binding.place,
      });
    case 'border':
      return m.measure_on_border({ position: text });
  }
}

/** What a measurement is called: as the reader called it, or by its first and last point. */
export function measurementName(
  { name, points }: { readonly name: string; readonly points: readonly MeasurePoint[] },
  naming: PointNaming,
): string {
  if (name.trim() !== '') return name;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return m.measure_unnamed();
  if (points.length === 1) return pointName(first, naming);
  return m.measure_from_to({ from: pointName(first, naming), to: pointName(last, naming) });
}
