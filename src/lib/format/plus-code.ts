import { OpenLocationCode } from 'open-location-code';
import type { PlusCodeDigits } from './coordinate-precision.ts';
import { metresPerDegree } from './degree-metres.ts';
import type { ParsedCoordinates } from './parsed-coordinates.ts';
import { normalLongitude } from '#lib/geo/angles.ts';
import type { Position } from '#lib/geo/position.ts';

const openLocationCode = new OpenLocationCode();

const fullCode =
  /^[2-9C][2-9CFGHJMPQRV](?:0{6}\+|[2-9CFGHJMPQRVWX]{2}0{4}\+|[2-9CFGHJMPQRVWX]{4}00\+|[2-9CFGHJMPQRVWX]{6}\+(?:[2-9CFGHJMPQRVWX]{2,7})?)$/;
const shortCode = /^(?:[2-9CFGHJMPQRVWX]{2}){0,3}\+[2-9CFGHJMPQRVWX]{2,7}(?:[ ,].*)?$/;

/** Rows and columns of cells per degree, by code length. */
const cellsPerDegree: Readonly<Record<PlusCodeDigits, readonly [rows: number, columns: number]>> = {
  4: [1, 1],
  6: [20, 20],
  8: [400, 400],
  10: [8000, 8000],
  11: [40_000, 32_000],
};

/**
 * Plus code (Open Location Code) of the cell that holds a position, for instance `7JGHX3CV+PR` with 10
 * digits. The north pole lies in the last row, as the specification has it.
 */
export function formatPlusCode(position: Position, digits: PlusCodeDigits = 10): string {
  const longitude = normalLongitude(position[0]);
  const latitude = position[1];
  const [rows, columns] = cellsPerDegree[digits];
  const row = Math.min(Math.floor(withoutNoise((latitude + 90) * rows)), 180 * rows - 1);
  const column = Math.floor(withoutNoise((longitude + 180) * columns));
  // The library loses or moves digits of positions on a cell's edge; in the middle it does not.
  return openLocationCode.encode((row + 0.5) / rows - 90, (column + 0.5) / columns - 180, digits);
}

/**
 * Reads a full plus code in either case; the position is the middle of its cell. A short code, which
 * needs a town to be read, gives the reason `short-plus-code`.
 *
 * @returns null when the text does not look like a plus code at all.
 */
export function parsePlusCode(text: string): ParsedCoordinates | null {
  const code = text.toUpperCase();
  if (shortCode.test(code)) return { kind: 'invalid', reason: 'short-plus-code' };
  if (!/^[A-Z0-9]{8}\+[A-Z0-9]*$/.test(code)) return null;
  if (!fullCode.test(code)) return { kind: 'invalid', reason: 'malformed-plus-code' };
  const area = openLocationCode.decode(code);
  return {
    kind: 'position',
    position: [area.longitudeCenter, area.latitudeCenter],
    notation: 'plus-code',
    resolutionMetres:
      Math.max(area.latitudeHi - area.latitudeLo, area.longitudeHi - area.longitudeLo) *
      metresPerDegree,
  };
}

/** A millionth of a cell is no length, yet arithmetic must not push a position over its edge. */
function withoutNoise(cells: number): number {
  const nearest = Math.round(cells);
  return Math.abs(cells - nearest) < 1e-6 ? nearest : cells;
}
