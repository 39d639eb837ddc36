/**
 * The row that a key leads to from another one; null where the key means nothing to a table.
 * @param pageRows rows that are seen at once
 */
export function rowOfKey(key: string, row: number, count: number, pageRows: number): number | null {
  const target = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + pageRows,
    PageUp: row - pageRows,
    Home: 0,
    End: count - 1,
  }[key];
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}
