import { featureTextOf } from './feature-text.ts';
import { borderCell, methodCell, type RowsOrigin } from './rows-origin.ts';
import type { RowsWriter } from './rows-writer.ts';

/** Rows as one GeoJSON feature a line, as ogr2ogr and tippecanoe read them too. */
export function ndjsonRowsWriter(columns: readonly string[], origin: RowsOrigin): RowsWriter {
  const featureText = featureTextOf(columns, origin, {
    border_dataset: borderCell(origin),
    method: methodCell(origin),
  });
  return {
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    begin: () => '',
    rows: (slice) => {
      let text = '';
      for (const row of slice) text += `${featureText(row)}\n`;
      return text;
    },
    end: () => '',
  };
}
