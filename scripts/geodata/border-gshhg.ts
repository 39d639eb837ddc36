import type { Position } from '#lib/geo/position.ts';
import { gmtCoast } from './gmt.ts';
import { samePosition } from './positions.ts';

/** The vertex of Iran's border next to the end of the Afghan–Pakistani one, which stops 0.2 km short of it. */
const tripoint: Position = [60.8675059129, 29.8619516289];

/** Where the border meets the coast in GSHHG. */
const coast: Position = [61.6097199969, 25.193057145];

const isAt = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;

/**
 * The border of GSHHG 2.3.7 at full resolution (digitised for the World Data Bank II). GMT stores it cut
 * at the degrees of its bins; this joins the pieces from the coast up to the tripoint.
 */
export function gshhgBorder(): Position[] {
  const pieces = gmtCoast(['-R60/64/24.5/30.5', '-N1', '-Df']).map(({ positions }) => positions);
  const unused = new Set(
    pieces.filter((piece) => !piece.slice(1).every((p) => isAt(p, piece[0] ?? p))),
  );
  const line: Position[] = [coast];
  for (;;) {
    const end = line.at(-1) ?? coast;
    const next = [...unused].find((piece) =>
      [piece[0], piece.at(-1)].some((p) => p && isAt(p, end)),
    );
    if (!next) throw new Error(`No GSHHG border piece goes on from ${end.join(' ')}.`);
    unused.delete(next);
    const onward = next[0] && isAt(next[0], end) ? next : [...next].reverse();
    for (const position of onward) {
      if (!samePosition(position, line.at(-1) ?? coast)) line.push(position);
      if (isAt(position, tripoint)) return line.reverse();
    }
  }
}
