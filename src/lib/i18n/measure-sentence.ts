import { formatBearing } from '#lib/format/bearing.ts';
import { decimalsForRadius } from '#lib/format/coordinate-precision.ts';
import { formatDecimalDegrees } from '#lib/format/decimal-degrees.ts';
import { formatAreaExact } from '#lib/format/every-unit.ts';
import { formatLength, formatLengthExact } from '#lib/format/length.ts';
import { formatMeasuredLength } from '#lib/format/measured-quantity.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import type { Measurement, MeasurePoint } from '#lib/measure/model/measurement.ts';
import type { OnBothModels } from '#lib/measure/result/measured.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import type { BorderReading } from '#lib/measure/result/to-border.ts';
import {
  measureFigures,
  withRange,
  type FigureFormat,
  type FigureKind,
} from './measure-figures.ts';
import { pointName, type PointNaming } from './measure-point-name.ts';
import { m } from './paraglide/messages.js';

/** Where a sentence comes from. */
export interface Citation {
  /** Name and version. */
  readonly software: string;
  /** Day in the reader's language. */
  readonly date: string;
  /** Address that restores what is cited. */
  readonly url: string;
}

interface SentenceInput {
  readonly measurement: Measurement;
  readonly measured: MeasuredShape;
  readonly naming: PointNaming;
  readonly radiusMetresOf: (point: MeasurePoint) => number;
  /** Name of the measurement's border. */
  readonly borderName: string;
}

const figureTexts: Readonly<Record<FigureKind, (inputs: { value: string }) => string>> = {
  total: m.sentence_total,
  straight: m.sentence_straight,
  'along-border': m.sentence_along_border,
  area: m.sentence_area_size,
  perimeter: m.sentence_perimeter,
  radius: m.sentence_radius,
  circumference: m.sentence_circumference,
};

/** Points that a sentence still names one by one. */
const MOST_NAMED_POINTS = 6;

/** A measurement in one sentence, with its range, the method and an address: to be pasted into a text. */
export function measureSentence(
  { measurement, measured, naming, radiusMetresOf, borderName }: SentenceInput,
  format: FigureFormat,
  citation: Citation,
): string {
  const { points, shape, border } = measurement;
  const { main, more } = measureFigures(measurement, measured, format);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const described = (point: MeasurePoint) => describedPoint(point, naming, radiusMetresOf, format);
  const named =
    points.length <= MOST_NAMED_POINTS
      ? points.map(described).join('; ')
      : m.sentence_many_points({
          count: formatNumber(points.length, format.locale),
          first: described(first),
          last: described(last),
        });
  const figures = [
    ...[main, ...more].map((figure) => figureTexts[figure.kind]({ value: withRange(figure) })),
    ...bearings(measurement, measured, format),
  ].join(', ');
  const usesBorder = shape === 'border' || points.some(({ binding }) => binding.kind === 'border');
  const method = methodText(format.earthModel);
  return m.sentence_measurement({
    subject: subjectOf(measurement, named),
    // Millimetres between positions that are known to kilometres would say more than anybody knows.
    figures: main.range === null ? `${figures} ${exactText(measured, format)}` : figures,
    method: usesBorder
      ? m.sentence_on_border({ method, name: borderName, version: border.version })
      : method,
    ...citation,
  });
}

/** The distance of a measurement to the border in one sentence. */
export function borderSentence(
  subject: {
    readonly name: string;
    readonly distance: BorderReading;
    readonly range: OnBothModels;
    readonly border: { readonly name: string; readonly version: string };
  },
  format: FigureFormat,
  citation: Citation,
): string {
  const { name, distance, range, border } = subject;
  const method = methodText(format.earthModel);
  if (distance.meets) {
    return m.sentence_meets_border({
      ...{ name, border: border.name, version: border.version },
      ...{ method, ...citation },
    });
  }
  return m.sentence_to_border({
    name,
    border: border.name,
    version: border.version,
    length: withRange(formatMeasuredLength(range[format.earthModel], format)),
    position: formatDecimalDegrees(distance.to, 5),
    bearing:
      distance.bearingDegrees === null
        ? '–'
        : formatBearing(distance.bearingDegrees, format.locale),
    method,
    ...citation,
  });
}

function subjectOf({ name, shape }: Measurement, points: string): string {
  const subjects = {
    line: m.sentence_line,
    area: m.sentence_area,
    circle: m.sentence_circle,
    border: m.sentence_stretch,
  };
  const subject = subjects[shape]({ points });
  return name.trim() === '' ? subject : m.sentence_named({ name, subject });
}

function bearings(
  { shape, points }: Measurement,
  { legs }: MeasuredShape,
  { locale }: FigureFormat,
): string[] {
  const [leg] = legs;
  if (shape !== 'line' || points.length !== 2) return [];
  if (leg === undefined || leg.initialBearingDegrees === null) return [];
  if (leg.finalBearingDegrees === null) return [];
  return [
    m.sentence_bearings({
      initial: formatBearing(leg.initialBearingDegrees, locale),
      final: formatBearing(leg.finalBearingDegrees, locale),
    }),
  ];
}

/** Where a point is and how surely, with no more decimals than that supports. */
function describedPoint(
  point: MeasurePoint,
  naming: PointNaming,
  radiusMetresOf: (point: MeasurePoint) => number,
  { units, locale }: FigureFormat,
): string {
  const radius = radiusMetresOf(point);
  const decimals = Math.min(5, decimalsForRadius(radius));
  const position = formatDecimalDegrees(point.position, decimals);
  if (point.binding.kind === 'free' || point.binding.kind === 'border') {
    const exact = { ...point, binding: { kind: 'free' } } as const;
    return point.binding.kind === 'free'
      ? position
      : m.sentence_point_on_border({ position: pointName(exact, naming) });
  }
  return m.sentence_point({
    name: pointName(point, naming),
    position,
    radius: formatLength(radius, { units, locale, digits: 2 }),
  });
}

function exactText(
  { lengthMetres, areaSquareMetres }: MeasuredShape,
  { units, locale, earthModel }: FigureFormat,
): string {
  const length = formatLengthExact(lengthMetres[earthModel].value, { units, locale });
  if (areaSquareMetres === null) return m.sentence_exact({ length });
  return m.sentence_exact_area({
    length,
    area: formatAreaExact(areaSquareMetres[earthModel].value, locale),
  });
}

const methodText = (model: EarthModel): string =>
  model === 'wgs84' ? m.sentence_method_wgs84() : m.sentence_method_sphere();
