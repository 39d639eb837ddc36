import type { ExportRow } from './export-row.ts';
import { fileColumnNames } from './row-columns.ts';
import { computedProperties } from './row-properties.ts';
import type { RowsOrigin } from './rows-origin.ts';

/**
 * Writes rows as features of GeoJSON (RFC 7946), one without line breaks each. The file's cells are texts, what was
 * computed are numbers.
 * @param shared properties that are the same in all features.
 */
export function featureTextOf(
  columns: readonly string[],
  origin: RowsOrigin,
  shared: Readonly<Record<string, string>>,
): (row: ExportRow) => string {
  const keys = fileColumnNames(columns).map((name) => `${JSON.stringify(name)}:`);
  const sharedText = JSON.stringify(shared).slice(1, -1);
  const end = `${sharedText === '' ? '' : `,${sharedText}`}}}`;
  return (row) => {
    let text = `{"type":"Feature","geometry":${pointText(row)},"properties":{`;
    for (let i = 0; i < keys.length; i += 1) {
      text += `${keys[i] ?? ''}${JSON.stringify(row.cells[i] ?? '')},`;
    }
    return text + JSON.stringify(computedProperties(row, origin)).slice(1, -1) + end;
  };
}

const pointText = ({ position: [longitude, latitude] }: ExportRow) =>
  `{"type":"Point","coordinates":[${longitude},${latitude}]}`;
