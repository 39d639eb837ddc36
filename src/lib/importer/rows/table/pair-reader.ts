import { normalLongitude } from '#lib/geo/angles.ts';
import { tablePosition } from '../../table-position.ts';
import { plainDegrees } from './plain-degrees.ts';
import type { PositionFault, PositionReader } from './position-reader.ts';

/** Reads positions from two columns, in any notation of `tablePosition`. */
export class PairReader implements PositionReader {
  longitude = NaN;
  latitude = NaN;
  readonly shape = null;
  readonly #longitudeColumn: number;
  readonly #latitudeColumn: number;

  constructor(longitudeColumn: number, latitudeColumn: number) {
    this.#longitudeColumn = longitudeColumn;
    this.#latitudeColumn = latitudeColumn;
  }

  read(cells: readonly string[]): PositionFault | null {
    const longitudeCell = cells[this.#longitudeColumn] ?? '';
    const latitudeCell = cells[this.#latitudeColumn] ?? '';
    const longitude = plainDegrees(longitudeCell);
    const latitude = plainDegrees(latitudeCell);
    const isPlain = longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90;
    if (!isPlain) return this.#readWritten(longitudeCell, latitudeCell);
    this.longitude = longitude;
    this.latitude = latitude;
    return null;
  }

  #readWritten(longitudeCell: string, latitudeCell: string): PositionFault | null {
    const found = tablePosition(latitudeCell, longitudeCell);
    if ('position' in found) {
      this.longitude = normalLongitude(found.position[0]);
      this.latitude = found.position[1];
      return null;
    }
    const { reason, field } = found;
    if (field === 'latitude') return { reason, column: this.#latitudeColumn, text: latitudeCell };
    if (field === 'longitude')
      return { reason, column: this.#longitudeColumn, text: longitudeCell };
    return { reason, column: null, text: `${latitudeCell}; ${longitudeCell}` };
  }
}
