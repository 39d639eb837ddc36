import type { Position } from '#lib/geo/position.ts';
import { clipLine } from './clip.ts';
import { PICTURE, toPixel, type PixelBox, type StaticFrame } from './frame.ts';

const CELL_PX = 6;
/** Steps along a line that miss no cell but where it cuts a corner. */
const STEP_PX = 4;

/** The cells of the picture that lines run through, so that texts can be kept off them. */
export class LineGrid {
  readonly #cells = new Set<string>();

  constructor(lines: readonly (readonly Position[])[], frame: StaticFrame) {
    for (const line of lines) {
      const pixels = line.map((position) => toPixel(frame, position));
      for (const part of clipLine(pixels, PICTURE)) {
        part.forEach((to, index) => {
          const [fromX, fromY] = part[index - 1] ?? to;
          const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - fromX, to[1] - fromY) / STEP_PX));
          for (let step = 0; step <= steps; step += 1) {
            const share = step / steps;
            this.#cells.add(
              cellAt(cell(fromX + (to[0] - fromX) * share), cell(fromY + (to[1] - fromY) * share)),
            );
          }
        });
      }
    }
  }

  /** True where a line runs through a cell that the box touches. */
  meets({ left, top, right, bottom }: PixelBox): boolean {
    for (let column = cell(left); column <= cell(right); column += 1) {
      for (let row = cell(top); row <= cell(bottom); row += 1) {
        if (this.#cells.has(cellAt(column, row))) return true;
      }
    }
    return false;
  }
}

const cell = (px: number) => Math.floor(px / CELL_PX);
const cellAt = (column: number, row: number) => `${column},${row}`;
