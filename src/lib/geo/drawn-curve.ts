import type { Position } from './position.ts';
import { pixelsPerRadian } from './web-mercator.ts';

export interface DrawnOptions {
  /** Deepest zoom of the map, in MapLibre's count: there the line is still true to 0.4 CSS pixel. */
  readonly deepestZoom?: number;
}

const DEEPEST_ZOOM = 14;
/** Seen by nobody, and as much as the map's own tiles are off. */
const DRAWN_WITHIN_PIXELS = 0.4;
/** Steps that bend more than this many times too much are halved; others are cut into as many as they need. */
const FAR_TOO_MUCH = 144;

/** A point of a curve and where Web Mercator puts it. */
export interface CurvePoint {
  /** Where on the curve, in whatever the curve counts by. */
  readonly at: number;
  readonly position: Position;
  /** Easting and northing on Web Mercator, in radians of longitude. */
  readonly east: number;
  readonly north: number;
  /** How sharply the curve turns on the map: radians on each radian of its drawn length. */
  readonly curvature: number;
}

/** A curve as Web Mercator draws it. */
export interface MapCurve {
  readonly pointAt: (at: number) => CurvePoint;
  /** At least the greatest curvature between two points of the curve. */
  readonly sharpestBetween: (start: CurvePoint, end: CurvePoint) => number;
}

/**
 * What curvature times the square of a step's length may come to, so that the step's chord stays
 * close enough: an arc of length l and curvature k stands k l² / 8 off its chord.
 */
export function bendLimit({ deepestZoom = DEEPEST_ZOOM }: DrawnOptions): number {
  return (8 * DRAWN_WITHIN_PIXELS) / pixelsPerRadian(deepestZoom);
}

/**
 * Points of a curve from `start` to `end`, both included, whose straight joins on Web Mercator bend
 * off the curve no more than `limit` (see `bendLimit`) allows.
 */
export function drawnCurve(
  curve: MapCurve,
  start: number,
  end: number,
  limit: number,
): CurvePoint[] {
  const first = curve.pointAt(start);
  const points = [first];
  addStep(curve, first, curve.pointAt(end), limit, points);
  return points;
}

/** Adds the points behind `start` up to and with `end`. */
function addStep(
  curve: MapCurve,
  start: CurvePoint,
  end: CurvePoint,
  limit: number,
  points: CurvePoint[],
): void {
  const tooMuch = bendBetween(curve, start, end) / limit;
  if (!(tooMuch > 1)) {
    points.push(end);
    return;
  }
  const steps = tooMuch > FAR_TOO_MUCH ? 2 : Math.ceil(Math.sqrt(tooMuch));
  let from = start;
  for (let step = 1; step <= steps; step += 1) {
    const to =
      step === steps ? end : curve.pointAt(start.at + ((end.at - start.at) * step) / steps);
    addStep(curve, from, to, limit, points);
    from = to;
  }
}

function bendBetween(curve: MapCurve, start: CurvePoint, end: CurvePoint): number {
  const lengthSquared = (end.east - start.east) ** 2 + (end.north - start.north) ** 2;
  return curve.sharpestBetween(start, end) * lengthSquared;
}
