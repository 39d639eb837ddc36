import type { Position } from '#lib/geo/position.ts';
import { DRAWN, toPixel, type PixelBox, type StaticFrame } from './frame.ts';
import { clipLine } from './clip.ts';

const HALF_PX = 3;
const STEP_PX = 8;

/** Small boxes along a line, so that texts can be kept off it. */
export function lineBoxes(line: readonly Position[], frame: StaticFrame): PixelBox[] {
  const parts = clipLine(
    line.map((position) => toPixel(frame, position)),
    DRAWN,
  );
  return parts.flatMap((part) =>
    part.flatMap(([x, y], index) => {
      const [fromX, fromY] = part[index - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP_PX));
      return Array.from({ length: steps }, (_, step) => {
        const share = (step + 1) / steps;
        const atX = fromX + (x - fromX) * share;
        const atY = fromY + (y - fromY) * share;
        return {
          left: atX - HALF_PX,
          top: atY - HALF_PX,
          right: atX + HALF_PX,
          bottom: atY + HALF_PX,
        };
      });
    }),
  );
}
