import { measurementName, pointName, type PointNaming } from '#lib/i18n/measure-point-name.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';
import { toBorder } from '#lib/measure/result/to-border.ts';
import type { ExportedMeasurement } from '#lib/exporter/measurement-export.ts';
import type { BorderGrounds } from '#lib/state/border-grounds.svelte.ts';
import type { LayoutData } from '../$types';
import type { MeasureState } from './measure-state.svelte.ts';

interface Sources {
  readonly measured: MeasureState;
  readonly grounds: BorderGrounds;
  readonly borders: LayoutData['borders'];
  readonly naming: PointNaming;
}

/** A measurement with all that a file says of it; distances to the border on the datasets that have loaded. */
export function exportedMeasurement(
  measurement: Measurement,
  { measured, grounds, borders, naming }: Sources,
): ExportedMeasurement {
  const shape = measured.measure(measurement);
  const toBorders = borders.flatMap(({ id, version, name }) => {
    const ground = grounds.get(id);
    if (ground === null || shape === null) return [];
    const reading = toBorder(measurement, shape, ground, measured.radiusMetresOf);
    if (reading === null) return [];
    const { wgs84, sphere } = reading.lengthMetres;
    return [
      {
        ...{ dataset: id, version, name, nearest: reading.to },
        ...{ wgs84Metres: wgs84.value, sphereMetres: sphere.value },
        ...{ lowMetres: wgs84.low, highMetres: wgs84.high },
      },
    ];
  });
  return {
    measurement,
    name: measurementName(measurement, naming),
    measured: shape,
    points: measurement.points.map((point) => ({
      name: pointName(point, naming),
      radiusMetres: measured.radiusMetresOf(point),
    })),
    toBorder: toBorders.length === 0 ? null : toBorders,
  };
}
