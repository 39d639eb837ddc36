import { isWkt } from '../../src/lib/importer/rows/table/position-columns.ts';
import type { PositionColumns, TableLayout } from '../../src/lib/importer/rows/row-layout.ts';
import { axisOfName } from '../../src/lib/importer/table-columns.ts';
import type { DistanceOptions } from './options.ts';

export type FoundLayout =
  | {
      readonly kind: 'layout';
      readonly layout: TableLayout;
      /** Somebody has said where rows are. */
      readonly isSaid: boolean;
    }
  /** One sentence. */
  | { readonly kind: 'problem'; readonly text: string };

/**
 * How a table is read: what was found, with the names and columns that the options give.
 * @param rows the first ones, without the heading.
 */
export function tableLayout(
  found: TableLayout,
  rows: readonly (readonly string[])[],
  options: Pick<DistanceOptions, 'columns' | 'position' | 'isSwapped'>,
): FoundLayout {
  const columns = options.columns ?? found.columns;
  if (columns.length < found.columns.length) {
    const counts = `${found.columns.length} columns, and --columns names ${columns.length}`;
    return problem(`The input has ${counts}.`);
  }
  const wanted = options.position;
  const names = wanted === null ? [] : namesIn(wanted);
  const missing = names.find((name) => !columns.includes(name));
  if (missing !== undefined) {
    return problem(`There is no column “${missing}” among ${columns.join(', ')}.`);
  }
  const said = wanted === null ? saidByNames(options.columns) : chosen();
  const position = said ?? found.position;
  if (position === null) {
    const them = columns.join(', ');
    return problem(
      `None of the columns ${them} says where rows are; name them with --lat and --lon, or --position.`,
    );
  }
  const { isSwapped } = options;
  const layout = { ...found, columns, position, isSwapped, time: null };
  return { kind: 'layout', layout, isSaid: said !== null };

  function chosen(): PositionColumns {
    const [first = 0, second = 0] = names.map((name) => columns.indexOf(name));
    if (wanted?.kind === 'pair') return { kind: 'pair', longitude: first, latitude: second };
    const cells = rows.map((row) => row[first] ?? '').filter((cell) => cell !== '');
    // Coordinates as text may be MGRS as well.
    return { kind: cells.length > 0 && cells.every(isWkt) ? 'wkt' : 'text', column: first };
  }
}

const problem = (text: string): FoundLayout => ({ kind: 'problem', text });

const namesIn = (position: NonNullable<DistanceOptions['position']>) =>
  position.kind === 'pair' ? [position.longitude, position.latitude] : [position.column];

/** Names that are given say more than what stands in the cells. */
function saidByNames(names: readonly string[] | null): PositionColumns | null {
  const axes = (names ?? []).map((name) => axisOfName(name)?.axis);
  const longitude = axes.indexOf('longitude');
  const latitude = axes.indexOf('latitude');
  return longitude !== -1 && latitude !== -1 ? { kind: 'pair', longitude, latitude } : null;
}
