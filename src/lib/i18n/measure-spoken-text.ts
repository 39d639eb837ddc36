import { formatMeasuredLength } from '#lib/format/measured-quantity.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import { measureFigures, withRange, type FigureFormat } from './measure-figures.ts';
import { pointName, type PointNaming } from './measure-point-name.ts';
import { m } from './paraglide/messages.js';

/**
 * What a screen reader says after each change: the last point, its leg, and the number that the measurement is
 * about. Empty where there is nothing to say yet.
 */
export function measureSpokenText(
  measurement: Measurement,
  measured: MeasuredShape | null,
  naming: PointNaming,
  format: FigureFormat,
): string {
  const { points, shape } = measurement;
  const last = points.at(-1);
  if (last === undefined || measured === null) return '';
  const texts = [m.measure_spoken_point({ number: points.length, name: pointName(last, naming) })];
  const leg = measured.legs.find(({ to }) => to === points.length - 1);
  if (leg !== undefined && shape !== 'circle') {
    const length = formatMeasuredLength(leg.lengthMetres[format.earthModel], format);
    texts.push(m.measure_spoken_leg({ length: withRange(length) }));
  }
  if (points.length > 1) {
    const { main, more } = measureFigures(measurement, measured, format);
    for (const figure of [main, ...more]) {
      texts.push(m.measure_spoken_figure({ label: figure.label, value: withRange(figure) }));
    }
  }
  return texts.join(' ');
}
