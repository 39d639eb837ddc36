/** Radians in one degree. */
export const radiansPerDegree = Math.PI / 180;

/** Longitude in [-180, 180); 180 stays 180, so that a line drawn up to the antimeridian keeps its side. */
export function normalLongitude(longitudeDegrees: number): number {
  if (longitudeDegrees >= -180 && longitudeDegrees <= 180) return longitudeDegrees;
  const turned = longitudeDegrees % 360;
  if (turned > 180) return turned - 360;
  return turned < -180 ? turned + 360 : turned;
}

/** Bearing clockwise from north in [0, 360). */
export function normalBearing(bearingDegrees: number): number {
  const turned = bearingDegrees % 360;
  // A hair west of north rounds to a full turn, and minus zero is no bearing to show.
  const positive = turned < 0 ? turned + 360 : turned + 0;
  return positive === 360 ? 0 : positive;
}

/** The same meridian as `longitudeDegrees`, written within half a turn of `nearDegrees`. */
export function longitudeNear(longitudeDegrees: number, nearDegrees: number): number {
  return longitudeDegrees + 360 * Math.round((nearDegrees - longitudeDegrees) / 360);
}
