import { gaussSphere, toGaussSphere } from '#lib/geo/gauss-sphere.ts';
import type { Position } from '#lib/geo/position.ts';
import { simplifyLine } from '#lib/geo/simplify-line.ts';
import { writeUnitVector } from '#lib/geo/unit-vector.ts';
import { anchorOf } from './anchor.ts';
import { CELL_METRES, candidateAreas } from './candidate-areas.ts';
import type { LineConstraint } from './constraint.ts';
import { boundingBox } from './search-box.ts';

/** Positions nearer to an offset than this lie on it; those of the blunt tips where the sides meet do not. */
const ON_LINE_METRES = 60;
/** Together with the above 100 m. */
const DRAWN_WITHIN_METRES = 40;

/**
 * Where a side of a line is exactly so far: the true offset on WGS 84, within 100 m. It ends where the
 * sides meet beyond the ends of the line. Empty for lengths below the fineness it is computed with, and
 * for those too far to search.
 */
export function offsetLines({ index, side }: LineConstraint, metres: number): Position[][] {
  const strip: LineConstraint = { kind: 'line', index, side, lowMetres: 0, highMetres: metres };
  const box = boundingBox([strip]);
  if (!(metres > 2 * CELL_METRES) || box === null) return [];
  const centre: Position = [
    Math.round((box.west + box.east) / 2),
    Math.round((box.south + box.north) / 2),
  ];
  const sphere = gaussSphere(centre);
  const anchor = anchorOf(strip, centre);
  const vector = new Float64Array(3);
  const isOnLine = (position: Position): boolean => {
    writeUnitVector(...toGaussSphere(sphere, position), vector, 0);
    const [x = NaN, y = NaN, z = NaN] = vector;
    const found = anchor.signedMetres(x, y, z);
    return Math.abs(Math.abs(found) - metres) < ON_LINE_METRES;
  };
  return candidateAreas([strip])
    .flatMap(({ rings }) => rings)
    .flatMap((ring) => runs(ring, isOnLine))
    .map((line) => simplifyLine(line, DRAWN_WITHIN_METRES));
}

/** The stretches of a closed ring whose positions all pass a test, of two positions at least. */
function runs(ring: readonly Position[], passes: (position: Position) => boolean): Position[][] {
  const tested = ring.map((position) => ({ position, isIn: passes(position) }));
  const gap = tested.findIndex(({ isIn }) => !isIn);
  // Begin after a gap, so that no stretch is cut where the ring begins.
  const turned = gap === -1 ? tested : [...tested.slice(gap, -1), ...tested.slice(0, gap + 1)];
  const found: Position[][] = [[]];
  for (const { position, isIn } of turned) {
    if (isIn) found.at(-1)?.push(position);
    else found.push([]);
  }
  return found.filter(({ length }) => length > 1);
}
