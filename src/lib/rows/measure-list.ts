import type { RowGround } from './desk.ts';
import type { RowPool } from './list-asker.ts';
import type { MeasuredRows } from './read-rows.ts';
import type { RowColumns } from './row-columns.ts';
import { placesOf, type RowList } from './row-list.ts';

const measuredColumns = [
  'positions',
  'wgs84Metres',
  'sphereMetres',
  'nearest',
  'sides',
  'worldX',
  'worldY',
] as const satisfies readonly (keyof RowColumns & keyof MeasuredRows)[];

/** The list with all rows measured against something else, in new columns: the old ones stay as they are. */
export async function measureList(
  list: RowList,
  pool: RowPool,
  ground: RowGround,
): Promise<RowList> {
  const { layout, rows: old } = list;
  await pool.askAll({ kind: 'begin', layout, border: ground.border });
  const rows: RowColumns = {
    ...old,
    positions: new Float64Array(old.positions.length),
    wgs84Metres: new Float64Array(old.rowCount),
    sphereMetres: new Float64Array(old.rowCount),
    nearest: new Float64Array(old.nearest.length),
    sides: new Int8Array(old.rowCount),
    worldX: new Uint32Array(old.rowCount),
    worldY: new Uint32Array(old.rowCount),
  };
  let number = 0;
  for await (const answer of pool.inOrder(measureJobs(list))) {
    const first = list.firstRows[number] ?? 0;
    // Both kinds of jobs answer with measures.
    const measured = answer as MeasuredRows;
    for (const column of measuredColumns) {
      const width = column === 'positions' || column === 'nearest' ? 2 : 1;
      rows[column].set(measured[column], width * first);
    }
    number += 1;
  }
  return { ...list, ...placesOf(ground), rows };
}

/** Points are measured from where they are; where lines and areas are depends on the border, so they are read again. */
function* measureJobs({ blocks, firstRows, rows }: RowList) {
  for (const [number, block] of blocks.entries()) {
    const [first, end] = [firstRows[number] ?? 0, firstRows[number + 1] ?? 0];
    const isAllPoints = rows.types.subarray(first, end).every((type) => type === 0);
    yield isAllPoints
      ? ({ kind: 'measure', positions: rows.positions.slice(2 * first, 2 * end) } as const)
      : ({ kind: 'read', block: { ...block, bytes: block.bytes.slice() } } as const);
  }
}
