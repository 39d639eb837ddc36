import { parseCoordinates } from '#lib/format/parse-coordinates.ts';

const isPosition = (text: string): boolean => parseCoordinates(text).kind === 'position';

/**
 * True for a pasted text that holds more than one point, or a file's worth of them: several lines, GeoJSON,
 * KML or another XML, or a row of a table. A latitude and a longitude on a line each are one position.
 */
export function isPointList(text: string): boolean {
  const trimmed = text.trim();
  if (/^[{<]/.test(trimmed)) return true;
  const lines = trimmed.split(/\s*[\r\n\u2028\u2029]\s*/);
  if (lines.length > 2) return true;
  if (lines.length === 2) return lines.some(isPosition) || !isPosition(trimmed);
  return isTableRow(trimmed) && !isPosition(trimmed);
}

/** Three cells or more, at least two of them numbers: a name and its coordinates. */
function isTableRow(line: string): boolean {
  return [',', ';', '\t'].some((separator) => {
    const cells = line.split(separator);
    const numbers = cells.filter((cell) => /^\s*"?[+-]?\d+(?:[.,]\d+)?"?\s*$/.test(cell));
    return cells.length > 2 && numbers.length > 1;
  });
}
