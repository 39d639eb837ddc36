import { delimiters, type Delimiter } from '../row-layout.ts';
import { findPosition } from './position-columns.ts';
import { isHeading, tableNames, usualLength } from './table-heading.ts';
import { columnSamples, sampleRecords } from './table-sample.ts';

/** Enough to tell what stands between cells. */
const lookedBytes = 2 ** 16;

/** Of records whose usual number of cells is not that of the first. */
const oddHeadingWorth = 0.5;
const singleColumnWorth = 0.55;
const positionWorth = 0.2;
const uncutWorth = -0.3;

/** Numbers with something else between them than a comma, which may stand before decimals. */
const uncutNumbers = /\d[;\t|][+-]?\d/;

/** What stands between cells: that by which records have the same number of them, and positions are found. */
export function tableDelimiter(utf8: Uint8Array, isWhole: boolean): Delimiter {
  const looked = utf8.subarray(0, lookedBytes);
  const isAll = isWhole && looked.length === utf8.length;
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const worth = delimiterWorth(sampleRecords(looked, isAll, delimiter));
    if (worth > most) [best, most] = [delimiter, worth];
  }
  return best;
}

function delimiterWorth(records: readonly (readonly string[])[]): number {
  const [first = []] = records;
  const length = usualLength(records);
  const hasPosition = findsPosition(records);
  if (length < 2) return hasPosition && first.length === 1 ? singleColumnWorth : 0;
  const alike = records.filter((cells) => cells.length === length).length / records.length;
  const worth = first.length === length ? alike : alike * oddHeadingWorth;
  const isUncut = records.some((cells) => cells.some((cell) => uncutNumbers.test(cell)));
  return worth + (hasPosition ? positionWorth : 0) + (isUncut ? uncutWorth : 0);
}

function findsPosition(records: readonly (readonly string[])[]): boolean {
  const [first = []] = records;
  const hasHeading = isHeading(first);
  const rows = hasHeading ? records.slice(1) : records;
  return findPosition(columnSamples(tableNames(records, hasHeading), rows)) !== null;
}
