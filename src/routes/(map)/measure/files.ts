import type { ExportContext, ExportedMeasurement } from '#lib/exporter/measurement-export.ts';
import type { BorderRef } from '#lib/measure/model/measurement.ts';
import type { ReadMeasurements } from './read-measurement-file.ts';
import { saveFile } from '#lib/ui/save-file.ts';

export type FileFormat = 'geojson' | 'csv' | 'kml';

const types: Readonly<Record<FileFormat, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** Saves measurements as a file of that name; each writer arrives when it is first wanted. */
export async function saveAs(
  format: FileFormat,
  name: string,
  list: readonly ExportedMeasurement[],
  context: ExportContext,
): Promise<void> {
  const text = await textOf(format, list, context);
  saveFile(`${fileStem(name)}.${format}`, new Blob([text], { type: types[format] }));
}

/** Reads measurements from a file or pasted text; the readers arrive with the first. */
export async function readText(
  text: string,
  border: BorderRef,
  fileName: string | undefined,
): Promise<ReadMeasurements> {
  const { readMeasurementFile } = await import('./read-measurement-file.ts');
  return readMeasurementFile(text, border, fileName);
}

async function textOf(
  format: FileFormat,
  list: readonly ExportedMeasurement[],
  context: ExportContext,
): Promise<string> {
  switch (format) {
    case 'geojson': {
      const { measurementsGeoJson } = await import('#lib/exporter/measurement-geojson.ts');
      return JSON.stringify(measurementsGeoJson(list, context), null, 1);
    }
    case 'csv': {
      const { measurementsCsv } = await import('#lib/exporter/measurement-csv.ts');
      return measurementsCsv(list, context);
    }
    case 'kml': {
      const { measurementsKml } = await import('#lib/exporter/measurement-kml.ts');
      return measurementsKml(list, context);
    }
  }
}

/** A name as a file may have it: letters and digits of any script, and hyphens. */
function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return stem === '' ? 'measurement' : stem;
}
