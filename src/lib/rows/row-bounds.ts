type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * West, south, east and north of rows; null without rows. Of the box and the one that goes across 180°, where west is
 * above east, the narrower is taken.
 * @param isShown 1 for rows that count; null for all.
 */
export function rowBounds(positions: Float64Array, isShown: Uint8Array | null): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // The same with longitudes counted from 0 to 360.
  let [turnedWest, turnedEast] = [Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    if (isShown !== null && isShown[at / 2] === 0) continue;
    const longitude = positions[at] as number;
    const latitude = positions[at + 1] as number;
    const turned = longitude < 0 ? longitude + 360 : longitude;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (turned < turnedWest) turnedWest = turned;
    if (turned > turnedEast) turnedEast = turned;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  if (!(west <= east)) return null;
  const isAcross = turnedEast - turnedWest < east - west && turnedWest <= 180 && turnedEast > 180;
  return isAcross ? [turnedWest, south, turnedEast - 360, north] : [west, south, east, north];
}
