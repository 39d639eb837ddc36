import { featureTextOf } from './feature-text.ts';
import { methodCell, type RowsOrigin } from './rows-origin.ts';
import type { RowsWriter } from './rows-writer.ts';

/** Rows as a feature collection (RFC 7946); border, method and time are members of the collection. */
export function geoJsonRowsWriter(columns: readonly string[], origin: RowsOrigin): RowsWriter {
  const featureText = featureTextOf(columns, origin, {});
  const { software, border, made } = origin;
  const members = JSON.stringify({
    type: 'FeatureCollection',
    ...{ software, border, method: methodCell(origin), made },
  });
  return {
    mediaType: 'application/geo+json',
    extension: 'geojson',
    begin: () => `${members.slice(0, -1)},"features":[\n`,
    rows: (slice, rowsBefore) => {
      const text = slice.map(featureText).join(',\n');
      return rowsBefore > 0 && text !== '' ? `,\n${text}` : text;
    },
    end: () => '\n]}\n',
  };
}
