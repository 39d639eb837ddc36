import { plainCoordinateText } from '#lib/format/coordinate-text.ts';
import { parseMgrs } from '#lib/format/mgrs.ts';
import type { PositionFault, PositionReader } from './position-reader.ts';

/** Reads positions from a column of MGRS references: the middles of their squares. */
export class MgrsReader implements PositionReader {
  longitude = NaN;
  latitude = NaN;
  readonly shape = null;
  readonly #column: number;

  constructor(column: number) {
    this.#column = column;
  }

  read(cells: readonly string[]): PositionFault | null {
    const text = cells[this.#column] ?? '';
    const plain = plainCoordinateText(text.slice(0, 100));
    const fault = { column: this.#column, text };
    if (plain === '') return { reason: 'empty', ...fault };
    const parsed = parseMgrs(plain);
    if (parsed?.kind !== 'position') {
      return { reason: parsed?.reason ?? 'malformed-mgrs', ...fault };
    }
    [this.longitude, this.latitude] = parsed.position;
    return null;
  }
}
