import geodesic from 'geographiclib-geodesic';
import type { Position } from '#lib/geo/position.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** Length of a line in metres along the geodesics of WGS 84 between its vertices. */
export function lengthMetres(line: readonly Position[]): number {
  return line.reduce((total, [longitude, latitude], index) => {
    const before = line[index - 1];
    if (!before) return total;
    return total + (wgs84.Inverse(before[1], before[0], latitude, longitude).s12 ?? NaN);
  }, 0);
}
