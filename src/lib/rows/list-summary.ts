import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { RowsSummary } from './desk.ts';
import type { ListFacts } from './open-list.ts';
import { isPerhapsSwapped } from './perhaps-swapped.ts';
import { rowBounds } from './row-bounds.ts';
import type { RowList } from './row-list.ts';

export function summaryOf(
  list: RowList,
  border: BorderIndex,
  { fileName, format, problem, seconds }: ListFacts & { readonly seconds: number },
): RowsSummary {
  const { layout, columns, hasMoreColumns, rows } = list;
  return {
    ...{ fileName, format, layout, columns, hasMoreColumns, problem, seconds },
    rowCount: rows.rowCount,
    setAsideCount: list.setAsideCounts.reduce((sum, count) => sum + count, 0),
    bounds: rowBounds(rows.positions, null),
    times: timeSpan(rows.times),
    isPerhapsSwapped: isPerhapsSwapped(border, rows.positions),
  };
}

function timeSpan(times: Float64Array | null): RowsSummary['times'] {
  if (times === null) return null;
  let [count, startMs, endMs] = [0, Infinity, -Infinity];
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] as number;
    if (Number.isNaN(time)) continue;
    count += 1;
    if (time < startMs) startMs = time;
    if (time > endMs) endMs = time;
  }
  return count === 0 ? null : { count, startMs, endMs };
}
