import { csvRowsWriter } from '../../src/lib/exporter/rows/csv-rows.ts';
import { ndjsonRowsWriter } from '../../src/lib/exporter/rows/ndjson-rows.ts';
import type { RowsOrigin } from '../../src/lib/exporter/rows/rows-origin.ts';
import type { RowsWriter } from '../../src/lib/exporter/rows/rows-writer.ts';
import type { OutputFormat } from './options.ts';

/** What is written. */
export interface Output {
  readonly format: OutputFormat;
  readonly origin: RowsOrigin;
}

/** What writes rows with these columns. */
export const outputWriter = (columns: readonly string[], { format, origin }: Output): RowsWriter =>
  format === 'csv'
    ? csvRowsWriter(columns, origin, { byteOrderMark: false })
    : ndjsonRowsWriter(columns, origin);
