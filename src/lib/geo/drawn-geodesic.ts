import { longitudeNear, radiansPerDegree } from './angles.ts';
import { bendLimit, drawnCurve, type DrawnOptions } from './drawn-curve.ts';
import { ELLIPSOID_MARGIN, geodesicOnMap } from './geodesic-on-map.ts';
import type { Position } from './position.ts';
import { mercatorEdgeDegrees, mercatorNorthing } from './web-mercator.ts';
import { wgs84 } from './wgs84.ts';

/**
 * The WGS 84 geodesic between two positions as a Web Mercator map draws it: parts whose points,
 * joined straight on the map, are within 0.4 CSS pixel of the geodesic at the deepest zoom.
 *
 * Points are as few as the bends allow: up to about 10 km two at zoom 14, a few thousand half round
 * the world. The line is cut where it leaves the map at ±85.051129°, so one over a pole has two parts
 * and one beyond the edge none. Longitudes run on from that of `from` without a jump at the
 * antimeridian. Positions on top of each other give the two of them; between antipodes one of the
 * equally short lines is taken. A position that is not on the Earth gives no part.
 *
 * @throws RangeError when the deepest zoom is not zero or more.
 */
export function drawnGeodesic(
  from: Position,
  to: Position,
  options: DrawnOptions = {},
): readonly (readonly Position[])[] {
  const limit = bendLimit(options);
  if (isStraight(from, to, limit)) return [[from, [longitudeNear(to[0], from[0]), to[1]]]];
  const { curve, drawnStretches, length } = geodesicOnMap(
    wgs84.InverseLine(from[1], from[0], to[1], to[0]),
  );
  return drawnStretches.map(([start, end]) => {
    const positions = drawnCurve(curve, start, end, limit).map(({ position }) => position);
    if (start === 0) positions[0] = from;
    const last = positions.at(-1);
    if (end === length && last !== undefined) {
      positions[positions.length - 1] = [longitudeNear(to[0], last[0]), to[1]];
    }
    return positions;
  });
}

/** Whether the line is so short that it cannot bend too much: on the map no geodesic turns by more than its length. */
function isStraight(from: Position, to: Position, limit: number): boolean {
  if (!(Math.max(Math.abs(from[1]), Math.abs(to[1])) <= mercatorEdgeDegrees)) return false;
  const east = (longitudeNear(to[0], from[0]) - from[0]) * radiansPerDegree;
  const north = northing(to[1]) - northing(from[1]);
  return ELLIPSOID_MARGIN * (east * east + north * north) <= limit;
}

const northing = (latitude: number) => mercatorNorthing(Math.tan(latitude * radiansPerDegree));
