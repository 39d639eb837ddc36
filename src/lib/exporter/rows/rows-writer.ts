import type { ExportRow } from './export-row.ts';

/**
 * Writes a list of rows slice by slice, so that neither the list nor the file is ever whole in memory. It keeps
 * nothing between calls: slices may be written on several threads and put together in order.
 */
export interface RowsWriter {
  readonly mediaType: string;
  /** Of file names, without the dot. */
  readonly extension: string;
  begin(): RowsPiece;
  /** @param rowsBefore how many rows the slices before it have. */
  rows(slice: readonly ExportRow[], rowsBefore: number): RowsPiece;
  end(): RowsPiece;
}

/** A piece of a file: text is to be written as UTF-8. */
export type RowsPiece = string | Uint8Array<ArrayBuffer>;
