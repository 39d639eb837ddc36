import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import type { Position } from '#lib/geo/position.ts';
import { maxMeasurePoints } from '#lib/measure/model/measurement.ts';
import type { ImportProblem } from './import-issue.ts';
import type { Collector } from './measurement-collector.ts';

/** After so many lines that are no positions, a text is no list of positions. */
const mostBadLines = 1000;

interface BadLine {
  readonly line: number;
  readonly reason: ImportProblem;
  readonly text: string;
}

/**
 * Reads a plain list of coordinates, one position a line in any notation, as the points of one line. Empty
 * lines and those that begin with # are passed over.
 *
 * @param reasonIfNone what to report where no line is a position.
 */
export function readCoordinateList(
  text: string,
  collector: Collector,
  reasonIfNone: ImportProblem,
): void {
  const positions: Position[] = [];
  const bad: BadLine[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const parsed = parseCoordinates(row);
    if (parsed.kind === 'position') positions.push(parsed.position);
    else {
      const reason = parsed.swapped === undefined ? parsed.reason : 'perhaps-swapped';
      bad.push({ line: index + 1, reason, text: row });
    }
    if (positions.length > maxMeasurePoints || bad.length > mostBadLines) break;
  }
  if (positions.length === 0 || bad.length > mostBadLines) {
    reportNoList(bad, collector, reasonIfNone);
    return;
  }
  for (const { line, reason, text: row } of bad) collector.report(reason, { line }, row);
  collector.add({ shape: 'line', positions }, {});
}

/** One issue: a line that nearly is a position tells more than that this is no list at all. */
function reportNoList(
  bad: readonly BadLine[],
  collector: Collector,
  reasonIfNone: ImportProblem,
): void {
  const telling = bad.find(({ reason }) => reason !== 'unrecognised' && reason !== 'too-long');
  if (telling === undefined) collector.report(reasonIfNone, {}, bad[0]?.text ?? '');
  else collector.report(telling.reason, { line: telling.line }, telling.text);
}
