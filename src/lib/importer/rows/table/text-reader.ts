import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import type { Position } from '#lib/geo/position.ts';
import type { PositionFault, PositionReader } from './position-reader.ts';

/** Two numbers with decimal points, latitude first: what nearly all such columns hold. */
const plainPair = /^\s*([+-]?\d{1,2}\.\d+)\s*[,; ]\s*([+-]?\d{1,3}\.\d+)\s*$/;

/** Reads positions from a column with both coordinates, in any notation of `parseCoordinates`. */
export class TextReader implements PositionReader {
  longitude = NaN;
  latitude = NaN;
  readonly shape = null;
  readonly #column: number;
  readonly #isSwapped: boolean;

  constructor(column: number, isSwapped: boolean) {
    this.#column = column;
    this.#isSwapped = isSwapped;
  }

  read(cells: readonly string[]): PositionFault | null {
    const text = cells[this.#column] ?? '';
    const plain = plainPair.exec(text);
    if (plain !== null) {
      const latitude = Number(plain[1]);
      const longitude = Number(plain[2]);
      const isPosition = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
      if (isPosition) return this.#take([longitude, latitude], text);
    }
    const parsed = parseCoordinates(text);
    if (parsed.kind === 'position') return this.#take(parsed.position, text);
    const { reason, swapped } = parsed;
    if (swapped === undefined) return { reason, column: this.#column, text };
    if (!this.#isSwapped) return { reason: 'perhaps-swapped', column: this.#column, text };
    [this.longitude, this.latitude] = swapped;
    return null;
  }

  #take([longitude, latitude]: Position, text: string): PositionFault | null {
    if (this.#isSwapped && Math.abs(longitude) > 90) {
      return { reason: 'perhaps-swapped', column: this.#column, text };
    }
    this.longitude = (this.#isSwapped ? latitude : longitude) + 0;
    this.latitude = (this.#isSwapped ? longitude : latitude) + 0;
    return null;
  }
}
