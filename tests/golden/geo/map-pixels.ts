import type { Position } from '#lib/geo/position.ts';

/** Upper edge of the Web Mercator map in degrees, as OpenStreetMap's wiki has it. */
export const mapEdgeDegrees = 85.0511287798066;

/** Where MapLibre draws a position, in CSS pixels from (0°, 0°), by the formula of EPSG:3857. */
function mapPixel([longitude, latitude]: Position, zoom: number) {
  const world = 512 * 2 ** zoom;
  const half = Math.PI / 4 + (latitude * Math.PI) / 360;
  return [(world * longitude) / 360, (world * Math.log(Math.tan(half))) / (2 * Math.PI)] as const;
}

/** Pixels from a position to the straight line that the map draws between two others. */
export function pixelsToStep(
  position: Position,
  [start, end]: readonly [Position, Position],
  zoom: number,
): number {
  const [x, y] = mapPixel(position, zoom);
  const [ax, ay] = mapPixel(start, zoom);
  const [bx, by] = mapPixel(end, zoom);
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const share =
    squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
