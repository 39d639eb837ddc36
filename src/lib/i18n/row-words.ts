import type { BorderSide } from '#lib/geo/border-nearest.ts';
import type { RowProblem } from '#lib/importer/rows/row-source.ts';
import type { SetAsideRow } from '#lib/importer/rows/row-block.ts';
import { formatNumber } from '#lib/format/number.ts';
import { countryName } from './country-name.ts';
import { importProblemText } from './import-problem.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** The states on both sides of a border line. */
interface BorderStates {
  readonly leftCountry: string;
  readonly rightCountry: string;
}

/** The state on whose side of the border something is. */
export function sideName(side: BorderSide, { leftCountry, rightCountry }: BorderStates): string {
  if (side === 'on') return m.own_on_the_line();
  return countryName(side === 'left' ? leftCountry : rightCountry);
}

/** Why a file as a whole, or the rest of it, could not be used. */
export const rowProblemText = ({ reason, line, text }: RowProblem): string =>
  importProblemText({ line, record: null, field: null, reason, text });

/** Why a row was set aside; its line and column stand beside it. */
export const setAsideText = ({ reason, column, text }: SetAsideRow): string =>
  importProblemText({
    line: null,
    record: null,
    field: reason === 'missing-column' ? column : null,
    reason,
    text,
  });

/** A number of rows: "1 row", "1,234 rows". */
export const rowCountText = (count: number): string =>
  count === 1 ? m.own_rows_one() : m.own_rows({ count: formatNumber(count, currentLocale()) });

/** A time as it stands in the list, to the minute: `2024-01-16 14:30`. */
export const rowTimeText = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
