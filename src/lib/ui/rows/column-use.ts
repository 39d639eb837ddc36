import type { RowLayout } from '#lib/importer/rows/row-layout.ts';

/** What a column of a table is read as. */
export type ColumnUse = 'longitude' | 'latitude' | 'position' | 'time';

/** What each column that is read for more than its text is read as, by its number from 0. */
export function columnUses(layout: RowLayout): ReadonlyMap<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>();
  if (layout.kind !== 'table') return uses;
  const { position, time } = layout;
  if (time !== null) uses.set(time.column, 'time');
  if (position?.kind === 'pair') {
    uses.set(position.longitude, 'longitude');
    uses.set(position.latitude, 'latitude');
  } else if (position !== null) uses.set(position.column, 'position');
  return uses;
}
