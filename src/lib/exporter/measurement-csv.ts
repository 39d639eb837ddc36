import { linkNumber } from '#lib/measure/fragment/link-numbers.ts';
import { pointDecimals, type MeasurePoint } from '#lib/measure/model/measurement.ts';
import type { Leg } from '#lib/measure/result/leg.ts';
import { toCsv, type CsvValue } from './csv.ts';
import { bindingField } from './measurement-binding.ts';
import { originFields } from './measurement-origin.ts';
import { type ExportContext, type ExportedMeasurement } from './measurement-export.ts';
import { bearingField, measuredFields, metresField } from './measurement-numbers.ts';

const pointColumns = [
  'measurement',
  'name',
  'shape',
  'point',
  'point_name',
  'longitude',
  'latitude',
  'bound_to',
  'radius_m',
  'leg_m',
  'leg_sphere_m',
  'running_m',
  'initial_bearing',
  'final_bearing',
] as const;

const madeColumns = ['units', 'earth_model', 'software', 'made_at', 'link', 'sarhad'] as const;

const columns: readonly string[] = [
  ...pointColumns,
  'note',
  ...Object.keys(measuredFields(null)),
  ...['border_dataset', 'border_source', 'border_version', 'border_licence'],
  'method',
  ...madeColumns,
];

/**
 * Measurements as a table with one row for each point. A leg stands at the point that it leads to, the last
 * leg of an area hence at its first point. What belongs to the whole measurement stands in its first row;
 * `sarhad` there is the measurement itself, from which it is read back exactly. One without points has one row.
 */
export function measurementsCsv(
  list: readonly ExportedMeasurement[],
  context: ExportContext,
): string {
  return toCsv(
    columns,
    list.flatMap((item, index) => rowsOf(item, index + 1, context)),
  );
}

function rowsOf(
  item: ExportedMeasurement,
  number: number,
  context: ExportContext,
): Record<string, CsvValue>[] {
  const { measurement, name } = item;
  const shared = { measurement: number, name, shape: measurement.shape };
  const legs = new Map(item.measured?.legs.map((leg) => [leg.to, leg]));
  const rows = measurement.points.map((point, index) => ({
    ...shared,
    ...pointCells(point, index, item.points[index], legs.get(index)),
  }));
  const [first, ...rest] = rows.length === 0 ? [shared] : rows;
  return [{ ...first, ...wholeCells(item, context) }, ...rest];
}

function pointCells(
  { position: [longitude, latitude], binding }: MeasurePoint,
  index: number,
  shown: ExportedMeasurement['points'][number] | undefined,
  leg: Leg | undefined,
): Record<string, CsvValue> {
  return {
    point: index + 1,
    point_name: shown?.name ?? null,
    longitude: linkNumber(longitude, pointDecimals),
    latitude: linkNumber(latitude, pointDecimals),
    bound_to: bindingField(binding),
    radius_m: metresField(shown?.radiusMetres),
    leg_m: metresField(leg?.lengthMetres.wgs84.value),
    leg_sphere_m: metresField(leg?.lengthMetres.sphere.value),
    running_m: metresField(leg?.runningMetres.wgs84.value),
    initial_bearing: bearingField(leg?.initialBearingDegrees),
    final_bearing: bearingField(leg?.finalBearingDegrees),
  };
}

function wholeCells(
  { measurement, measured }: ExportedMeasurement,
  context: ExportContext,
): Record<string, CsvValue> {
  return {
    note: measurement.note,
    ...measuredFields(measured),
    ...originFields(measurement, context),
  };
}
