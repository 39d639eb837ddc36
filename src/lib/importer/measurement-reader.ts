import type { BorderRef, Measurement } from '#lib/measure/model/measurement.ts';
import { fileKind } from './file-kind.ts';
import type { ImportIssue, ImportProblem } from './import-issue.ts';
import { measurementCollector, type Collector } from './measurement-collector.ts';
import { readGeoJsonText } from './measurement-geojson.ts';
import { readKmlText, type ParseXml } from './measurement-kml.ts';
import { readCoordinateList } from './measurement-list.ts';
import { readMeasurementTable } from './measurement-table.ts';
import { readTable } from './read-table.ts';

export interface ImportOptions {
  /** The border that measurements of other programs are measured to. */
  readonly border: BorderRef;
  readonly parseXml: ParseXml;
  /** Used only where the content does not tell what it is. */
  readonly fileName?: string;
}

export interface ImportedMeasurements {
  readonly measurements: readonly Measurement[];
  readonly issues: readonly ImportIssue[];
}

/** In UTF-16 units; as many bytes or more. */
const longestText = 20_000_000;

/**
 * Reads measurements from the text of a file: GeoJSON, KML, a table with columns for latitude and longitude, or
 * a list of coordinates. What this program wrote comes back exactly. Whatever cannot be read is an issue, and
 * the rest is kept. Never throws.
 */
export function readMeasurements(text: string, options: ImportOptions): ImportedMeasurements {
  const collector = measurementCollector(options.border);
  if (text.length > longestText) collector.report('too-large');
  else read(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), options, collector);
  return collector.result();
}

function read(
  text: string,
  { parseXml, fileName = '' }: ImportOptions,
  collector: Collector,
): void {
  const kind = fileKind(text);
  switch (kind) {
    case 'json':
      readGeoJsonText(text, collector);
      return;
    case 'xml':
      readKmlText(text, parseXml, collector);
      return;
    case 'text': {
      const table = readTable(text);
      if (table !== null) readMeasurementTable(table, collector);
      else readCoordinateList(text, collector, problemByName(fileName));
      return;
    }
    default:
      collector.report(kind);
  }
}

/** What a text is not, by the name of its file. */
function problemByName(fileName: string): ImportProblem {
  const [, extension = ''] = /\.(\w+)$/.exec(fileName.toLowerCase()) ?? [];
  if (['csv', 'tsv', 'tab'].includes(extension)) return 'missing-column';
  if (['json', 'geojson'].includes(extension)) return 'malformed-json';
  return extension === 'kml' ? 'malformed-xml' : 'unknown-format';
}
