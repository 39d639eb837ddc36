import type { Measurement } from '#lib/measure/model/measurement.ts';
import type { ExportContext } from './measurement-export.ts';

/** The border of a measurement as fields of a file; its version is that which it was measured on. */
export function borderFields(
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
