import type { ReadRows } from './read-rows.ts';
import { GrowingColumn } from './growing-column.ts';

/** Columns of all rows of a list, in the order of the file. Entry `i`, or the pair from `2i`, belongs to row `i`. */
export interface RowColumns {
  readonly rowCount: number;
  readonly positions: Float64Array<ArrayBuffer>;
  readonly wgs84Metres: Float64Array<ArrayBuffer>;
  readonly sphereMetres: Float64Array<ArrayBuffer>;
  readonly nearest: Float64Array<ArrayBuffer>;
  readonly sides: Int8Array<ArrayBuffer>;
  readonly worldX: Uint32Array<ArrayBuffer>;
  readonly worldY: Uint32Array<ArrayBuffer>;
  readonly lines: Uint32Array<ArrayBuffer>;
  /** As in `BlockRows`. */
  readonly records: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  /** NaN without a time. */
  readonly times: Float64Array<ArrayBuffer> | null;
  /** Numbers of `geometryTypes`. */
  readonly types: Uint8Array<ArrayBuffer>;
}

/** Puts the columns of blocks together. */
export class RowColumnsBuilder {
  rowCount = 0;
  readonly #columns = {
    positions: new GrowingColumn(Float64Array),
    wgs84Metres: new GrowingColumn(Float64Array),
    sphereMetres: new GrowingColumn(Float64Array),
    nearest: new GrowingColumn(Float64Array),
    sides: new GrowingColumn(Int8Array),
    worldX: new GrowingColumn(Uint32Array),
    worldY: new GrowingColumn(Uint32Array),
    lines: new GrowingColumn(Uint32Array),
    records: new GrowingColumn(Uint32Array),
    starts: new GrowingColumn(Uint32Array),
    types: new GrowingColumn(Uint8Array),
  };
  readonly #times = new GrowingColumn(Float64Array);
  #hasTimes = false;

  /** @param expectedRows how many rows there will be, as far as one can tell. */
  add(rows: ReadRows, expectedRows: number): void {
    const columns = this.#columns;
    columns.positions.add(rows.positions, 2 * expectedRows);
    columns.wgs84Metres.add(rows.wgs84Metres, expectedRows);
    columns.sphereMetres.add(rows.sphereMetres, expectedRows);
    columns.nearest.add(rows.nearest, 2 * expectedRows);
    columns.sides.add(rows.sides, expectedRows);
    columns.worldX.add(rows.worldX, expectedRows);
    columns.worldY.add(rows.worldY, expectedRows);
    columns.lines.add(rows.lines, expectedRows);
    columns.records.add(rows.records, expectedRows);
    columns.starts.add(rows.starts, expectedRows);
    columns.types.add(rows.types ?? new Uint8Array(rows.rowCount), expectedRows);
    this.#hasTimes ||= rows.times !== null;
    if (this.#hasTimes) this.#addTimes(rows, expectedRows);
    this.rowCount += rows.rowCount;
  }

  result(): RowColumns {
    const columns = this.#columns;
    return {
      rowCount: this.rowCount,
      positions: columns.positions.numbers,
      wgs84Metres: columns.wgs84Metres.numbers,
      sphereMetres: columns.sphereMetres.numbers,
      nearest: columns.nearest.numbers,
      sides: columns.sides.numbers,
      worldX: columns.worldX.numbers,
      worldY: columns.worldY.numbers,
      lines: columns.lines.numbers,
      records: columns.records.numbers,
      starts: columns.starts.numbers,
      types: columns.types.numbers,
      times: this.#hasTimes ? this.#times.numbers : null,
    };
  }

  #addTimes({ times, rowCount }: ReadRows, expectedRows: number): void {
    const missing = this.rowCount - this.#times.numbers.length;
    if (missing > 0) this.#times.add(new Float64Array(missing).fill(NaN), expectedRows);
    this.#times.add(times ?? new Float64Array(rowCount).fill(NaN), expectedRows);
  }
}
