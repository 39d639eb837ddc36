import { sideOfSign } from '#lib/geo/border-distances.ts';
import { nearestPlaces } from '#lib/geo/nearest-places.ts';
import type { ShownRow } from './desk.ts';
import { geometryTypes } from './geometry-types.ts';
import type { RowCells } from './row-cells.ts';
import type { RowList } from './row-list.ts';

/** A row as it is shown. */
export const shownRow = (list: RowList, cells: RowCells, row: number): ShownRow => ({
  row,
  ...measuredRow(list, row),
  cells: cells.of(row),
});

/** What is known of a row without its cells. */
export function measuredRow(list: RowList, row: number): Omit<ShownRow, 'row' | 'cells'> {
  const { rows } = list;
  const line = rows.lines[row] ?? 0;
  const timeMs = rows.times?.[row] ?? NaN;
  const position = rows.positions.subarray(2 * row, 2 * row + 2);
  const nearest = nearestPlaces(list.placeVectors, position);
  const place = list.places[nearest.places[0] ?? -1];
  return {
    line: line === 0 ? null : line,
    position: [position[0] ?? NaN, position[1] ?? NaN],
    wgs84Metres: rows.wgs84Metres[row] ?? NaN,
    sphereMetres: rows.sphereMetres[row] ?? NaN,
    nearest: [rows.nearest[2 * row] ?? NaN, rows.nearest[2 * row + 1] ?? NaN],
    side: sideOfSign(rows.sides[row] ?? 0),
    place:
      place === undefined ? null : { id: place.id, wgs84Metres: nearest.placeMetres[0] ?? NaN },
    timeMs: Number.isNaN(timeMs) ? null : timeMs,
    geometryType: geometryTypes[rows.types[row] ?? 0] ?? geometryTypes[0],
  };
}
