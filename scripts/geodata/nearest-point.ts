import type { Position } from '#lib/geo/position.ts';

const degree = Math.PI / 180;
const radiusMetres = 6_371_008.8;

export interface NearestPoint {
  readonly position: Position;
  readonly metres: number;
}

/**
 * The point of a line nearest to a position, in the plane that touches the earth there: good to 0.5 % below
 * 50 km. The build uses it to compare and trim lines; the app measures with its own geodesics.
 */
export function nearestPoint(from: Position, line: readonly Position[]): NearestPoint {
  const scaleX = radiusMetres * degree * Math.cos(from[1] * degree);
  const scaleY = radiusMetres * degree;
  let metres = Infinity;
  let x = NaN;
  let y = NaN;
  let ax = NaN;
  let ay = NaN;
  for (const [longitude, latitude] of line) {
    const bx = (longitude - from[0]) * scaleX;
    const by = (latitude - from[1]) * scaleY;
    const dx = bx - ax;
    const dy = by - ay;
    const squared = dx * dx + dy * dy;
    const part = squared > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared)) : 1;
    const px = part === 1 ? bx : ax + part * dx;
    const py = part === 1 ? by : ay + part * dy;
    const distance = Math.hypot(px, py);
    if (distance < metres) {
      metres = distance;
      x = px;
      y = py;
    }
    ax = bx;
    ay = by;
  }
  return { position: [from[0] + x / scaleX, from[1] + y / scaleY], metres };
}
