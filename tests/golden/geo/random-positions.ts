import { seededRandom } from './seeded-random.ts';

/** Longitude before latitude, in degrees. */
export type GoldenPosition = readonly [longitudeDegrees: number, latitudeDegrees: number];

const degree = Math.PI / 180;

/** Rounded, so that what is written in a file is what was worked with. */
export function rounded(degrees: number, decimals = 9): number {
  return Number(degrees.toFixed(decimals));
}

/** Random numbers and positions that are the same in every run. */
export function randomPositions(seed: number) {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  return {
    between,
    whole: (low: number, high: number) => Math.floor(between(low, high + 1)),
    pole: () => (random() < 0.5 ? -90 : 90),
    /** A number whose size is as likely to have one count of digits as another. */
    tenTo: (low: number, high: number) => 10 ** between(low, high),
    anywhere: (): GoldenPosition => [
      rounded(between(-180, 180)),
      rounded(Math.asin(between(-1, 1)) / degree),
    ],
  };
}

/** Where a great circle from a position ends, on a sphere with 111,195 m to the degree. */
export function away(
  [longitude, latitude]: GoldenPosition,
  bearingDegrees: number,
  metres: number,
): GoldenPosition {
  const arc = (metres / 111_195) * degree;
  const [phi, bearing] = [latitude * degree, bearingDegrees * degree];
  const sine = Math.sin(phi) * Math.cos(arc) + Math.cos(phi) * Math.sin(arc) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(arc) * Math.cos(phi),
    Math.cos(arc) - Math.sin(phi) * sine,
  );
  return [rounded(within180(longitude + turn / degree)), rounded(Math.asin(sine) / degree)];
}

export function within180(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}
