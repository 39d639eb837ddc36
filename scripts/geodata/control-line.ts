import type { Position } from '#lib/geo/position.ts';
import type { EdgeLine } from './land-edges.ts';

/** From here north the line between India and Pakistan is not an agreed border but a line of control. */
const controlLineLatitude = 32.3;

/** Whether an edge is the border that the map draws from its own file instead. */
export const isMeasuredBorder = ({ countries }: EdgeLine): boolean => countries.join() === 'IR,PK';
const isChinaIndia = ({ countries }: EdgeLine): boolean => countries.join() === 'CN,IN';
const isIndiaPakistan = ({ countries }: EdgeLine): boolean => countries.join() === 'IN,PK';

/** Whether a line is one of control; the line between India and Pakistan is judged by its middle vertex. */
export function isControlLine(edge: EdgeLine): boolean {
  const middle = edge.line[Math.floor(edge.line.length / 2)];
  return isChinaIndia(edge) || (isIndiaPakistan(edge) && (middle?.[1] ?? 0) > controlLineLatitude);
}

/** Parts the line between India and Pakistan where it crosses the latitude above. */
export function splitAtControlLine(edge: EdgeLine): EdgeLine[] {
  if (!isIndiaPakistan(edge)) return [edge];
  const isNorth = ([, latitude]: Position): boolean => latitude > controlLineLatitude;
  const parts: Position[][] = [];
  for (const [index, position] of edge.line.entries()) {
    const before = edge.line[index - 1];
    const part = parts.at(-1);
    if (!before || !part) parts.push([position]);
    else if (isNorth(before) === isNorth(position)) part.push(position);
    else {
      part.push(position);
      parts.push([position]);
    }
  }
  return parts.filter((line) => line.length > 1).map((line) => ({ ...edge, line }));
}
