import {
  formatMeasuredArea,
  formatMeasuredLength,
  type QuantityText,
} from '#lib/format/measured-quantity.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';
import type { OnBothModels } from '#lib/measure/result/measured.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import { m } from './paraglide/messages.js';

/** How numbers are shown. */
export interface FigureFormat {
  readonly units: UnitSystem;
  readonly earthModel: EarthModel;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

export type FigureKind =
  'total' | 'straight' | 'along-border' | 'area' | 'perimeter' | 'radius' | 'circumference';

interface Figure extends QuantityText {
  readonly kind: FigureKind;
  readonly label: string;
}

const labels: Readonly<Record<FigureKind, () => string>> = {
  total: m.measure_total,
  straight: m.measure_straight,
  'along-border': m.measure_along_border,
  area: m.measure_area,
  perimeter: m.measure_perimeter,
  radius: m.measure_radius,
  circumference: m.measure_circumference,
};

/** The numbers of a measurement that stand first: the one that it is about, and those beside it. */
export interface MeasureFigures {
  readonly main: Figure;
  readonly more: readonly Figure[];
}

/** Rounds and names the numbers of a measurement, on the earth model that the reader chose. */
export function measureFigures(
  { shape }: Pick<Measurement, 'shape'>,
  { lengthMetres, perimeterMetres, areaSquareMetres, straightMetres }: MeasuredShape,
  format: FigureFormat,
): MeasureFigures {
  const figure = (kind: FigureKind, text: QuantityText): Figure => ({
    ...{ kind, label: labels[kind]() },
    ...text,
  });
  const length = (kind: FigureKind, quantity: OnBothModels) =>
    figure(kind, formatMeasuredLength(quantity[format.earthModel], format));
  const others = (kind: FigureKind, quantity: OnBothModels | null) =>
    quantity === null ? [] : [length(kind, quantity)];
  const areas =
    areaSquareMetres === null
      ? []
      : [figure('area', formatMeasuredArea(areaSquareMetres[format.earthModel], format))];
  switch (shape) {
    case 'line':
      return { main: length('total', lengthMetres), more: others('straight', straightMetres) };
    case 'border':
      return {
        main: length('along-border', lengthMetres),
        more: others('straight', straightMetres),
      };
    case 'area': {
      const perimeter = others('perimeter', perimeterMetres);
      const [area] = areas;
      return area === undefined
        ? { main: length('perimeter', lengthMetres), more: [] }
        : { main: area, more: perimeter };
    }
    case 'circle':
      return {
        main: length('radius', lengthMetres),
        more: [...others('circumference', perimeterMetres), ...areas],
      };
  }
}

/** `180 km (175–185 km)`, or the value alone. */
export const withRange = ({ value, range }: QuantityText): string =>
  range === null ? value : m.measure_value_range({ value, range });
