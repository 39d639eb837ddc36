import type { TableRow } from './read-table.ts';
import type { TableColumns } from './table-columns.ts';

/**
 * Rows of one measurement each, in the order in which they begin: those of the same group, else those of the
 * same name where no name stands alone, as names of points do; else all. A second row that keeps a measurement
 * begins another, so that files may be put one after the other.
 */
export function rowGroups(rows: readonly TableRow[], columns: TableColumns): TableRow[][] {
  const column = columns.group ?? sharedNames(rows, columns.name);
  const groups: TableRow[][] = [];
  const open = new Map<string, { rows: TableRow[]; isKept: boolean }>();
  for (const row of rows) {
    const key = column === undefined ? '' : cell(row, column);
    const isKept = columns.sarhad !== undefined && cell(row, columns.sarhad) !== '';
    const group = open.get(key);
    if (group === undefined || (group.isKept && isKept)) {
      const begun = { rows: [row], isKept };
      open.set(key, begun);
      groups.push(begun.rows);
    } else {
      group.rows.push(row);
      group.isKept ||= isKept;
    }
  }
  return groups;
}

/** The column of names where each of them stands in more than one row. */
function sharedNames(rows: readonly TableRow[], column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = cell(row, column);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts.size > 0 && [...counts.values()].every((count) => count > 1) ? column : undefined;
}

const cell = ({ cells }: TableRow, column: number): string => (cells[column] ?? '').trim();
