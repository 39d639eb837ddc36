import { formatLength } from '#lib/format/length.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import type { BorderSide } from '#lib/geo/border-nearest.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { computedColumns, type RowColumn, type ShownRow } from '#lib/rows/desk.ts';
import { columnWidthCh, type TableColumn } from '#lib/ui/rows/table-column.ts';

/** What the texts of computed columns depend on. */
export interface ColumnWords {
  readonly units: UnitSystem;
  readonly earthModel: 'wgs84' | 'sphere';
  /** Whether rows are known by the lines of the file; else by their number. */
  readonly hasLines: boolean;
  readonly placeName: (id: string) => string;
  readonly sideName: (side: BorderSide) => string;
}

/** Distances in the table are rounded to this: more digits than that are in the details. */
const RESOLUTION_METRES = 100;
const MOST_DIGITS = 7;
/** Columns of the file that are shown until the reader chooses: a table of very many would be slow. */
const FIRST_CHOSEN = 12;

const columnOfFile = (name: string): RowColumn => ` ${name}`;

/** All columns that a list can show, in order; the line or number of the row always comes first. */
export function offeredColumns(
  fileColumns: readonly string[],
): readonly { readonly id: RowColumn; readonly name: string }[] {
  const names = {
    'border-distance': m.own_distance(),
    side: m.own_side(),
    'nearest-place': m.own_nearest_place(),
    line: m.own_line(),
  };
  return [
    ...computedColumns.filter((id) => id !== 'line').map((id) => ({ id, name: names[id] })),
    ...fileColumns.map((name) => ({ id: columnOfFile(name), name })),
  ];
}

/** The columns that are shown until the reader chooses. */
export const firstColumns = (fileColumns: readonly string[]): ReadonlySet<RowColumn> =>
  new Set(offeredColumns(fileColumns.slice(0, FIRST_CHOSEN)).map(({ id }) => id));

/** The chosen columns as the table shows them, each as wide as its first rows need. */
export function tableColumns(
  fileColumns: readonly string[],
  chosen: ReadonlySet<RowColumn>,
  firstRows: readonly ShownRow[],
  words: ColumnWords,
): readonly TableColumn[] {
  const textOf = textsOf(fileColumns, words);
  const made = ({ id, name }: { readonly id: RowColumn; readonly name: string }): TableColumn => {
    const text = textOf(id);
    return {
      ...{ id, name, text },
      isNumber: id === 'border-distance' || id === 'line',
      widthCh: columnWidthCh(name, firstRows.map(text)),
    };
  };
  const offered = offeredColumns(fileColumns).filter(({ id }) => chosen.has(id));
  return [
    made({ id: 'line', name: words.hasLines ? m.own_line() : m.own_number() }),
    ...offered.map(made),
  ];
}

function textsOf(
  fileColumns: readonly string[],
  { units, earthModel, hasLines, placeName, sideName }: ColumnWords,
): (id: RowColumn) => (row: ShownRow) => string {
  const locale = currentLocale();
  const length = (metres: number) =>
    formatLength(metres, {
      ...{ units, locale },
      resolutionMetres: RESOLUTION_METRES,
      digits: MOST_DIGITS,
    });
  const indexes = new Map(fileColumns.map((name, index) => [columnOfFile(name), index]));
  return (id) => {
    switch (id) {
      case 'border-distance':
        return (row) => length(earthModel === 'wgs84' ? row.wgs84Metres : row.sphereMetres);
      case 'side':
        return ({ side }) => sideName(side);
      case 'nearest-place':
        return ({ place }) =>
          place === null ? '' : `${placeName(place.id)}, ${length(place.wgs84Metres)}`;
      case 'line':
        return ({ line, row }) => formatNumber((hasLines ? line : null) ?? row + 1, locale);
      default: {
        const index = indexes.get(id) ?? -1;
        return ({ cells }) => cells[index] ?? '';
      }
    }
  };
}
