import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';
import { exportedMethod, type ExportContext } from './measurement-export.ts';

/**
 * How a measurement was made, as fields of a file, and the measurement itself, from which it is read back exactly.
 * The border's version is that which it was measured on.
 */
export function originFields(
  measurement: Measurement,
  context: ExportContext,
): Record<string, string | null> {
  return {
    ...borderFields(measurement, context),
    method: exportedMethod,
    units: context.units,
    earth_model: context.earthModel,
    software: context.software,
    made_at: context.madeAt,
    link: context.link(measurement),
    sarhad: encodeMeasurement(measurement),
  };
}

function borderFields(
  { border }: Measurement,
  { borders }: ExportContext,
): Record<string, string | null> {
  const known = borders.find(({ id }) => id === border.dataset);
  return {
    border_dataset: border.dataset || null,
    border_source: known?.dataset ?? null,
    border_version: border.version || known?.version || null,
    border_licence: known?.licence ?? null,
  };
}
