import type { Position } from '#lib/geo/position.ts';

export const samePosition = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Rounds to a number of decimals of a degree; five decimals are about one metre. */
export function roundPosition([longitude, latitude]: Position, decimals: number): Position {
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}

/** Rounds a line and drops positions that then repeat the one before. */
export function roundLine(line: readonly Position[], decimals: number): Position[] {
  const rounded = line.map((position) => roundPosition(position, decimals));
  return rounded.filter((position, index) => {
    const before = rounded[index - 1];
    return before === undefined || !samePosition(before, position);
  });
}
