/**
 * Splits blocks, in their order, into a number of columns so that the longest is as short as can be. Each column
 * gets at least one block. Gives the places of the blocks by column.
 *
 * @throws RangeError when there are fewer blocks than columns or no column.
 */
export function intoColumns(
  heightsPx: readonly number[],
  count: number,
  gapPx: number,
): readonly (readonly number[])[] {
  if (!(count >= 1 && heightsPx.length >= count)) {
    throw new RangeError(`${heightsPx.length} blocks do not fill ${count} columns.`);
  }
  const heightOf = (column: readonly number[]) =>
    column.reduce((sum, index) => sum + (heightsPx[index] ?? 0), (column.length - 1) * gapPx);
  const longest = (columns: readonly (readonly number[])[]) => Math.max(...columns.map(heightOf));
  const all = splits([...heightsPx.keys()], count);
  return all.reduce((best, columns) => (longest(columns) < longest(best) ? columns : best));
}

function splits(blocks: readonly number[], count: number): (readonly number[])[][] {
  if (count === 1) return [[blocks]];
  return Array.from({ length: blocks.length - count + 1 }, (_, index) => index + 1).flatMap(
    (taken) =>
      splits(blocks.slice(taken), count - 1).map((rest) => [blocks.slice(0, taken), ...rest]),
  );
}
