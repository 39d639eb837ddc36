import { wgs84EquatorialRadiusMetres, wgs84Flattening } from './wgs84.ts';

const a = wgs84EquatorialRadiusMetres;
const f = wgs84Flattening;
const b = a * (1 - f);
const n = f / (2 - f);
const secondEccentricitySquared = (f * (2 - f)) / (1 - f) ** 2;

// Coefficients of ε, ε² and ε³ in A3, C31, C32 and C33 of Karney 2013, equations 24 and 25.
const a31 = -(1 - n) / 2;
const a32 = -(1 / 4 + n / 8 - (3 / 8) * n * n);
const a33 = -(1 / 16 + (3 / 16) * n + (1 / 16) * n * n);
const c311 = (1 - n) / 4;
const c312 = (1 - n * n) / 8;
const c313 = 3 / 64 + (3 / 64) * n - (1 / 64) * n * n;
const c322 = 1 / 16 - (3 / 32) * n + (1 / 32) * n * n;
const c323 = 3 / 64 - (1 / 32) * n - (3 / 64) * n * n;
const c333 = 5 / 192 - (3 / 64) * n + (5 / 192) * n * n;

const closeEnough = 3e-13;
const maxPasses = 8;

/**
 * Length in metres of the WGS 84 geodesic between two places given by their reduced latitudes, or
 * NaN beyond about 170° of arc (18,900 km), where it would converge slowly or not at all.
 *
 * Vincenty's (1975) iteration for the longitude on the auxiliary sphere, with three changes: Karney's
 * (2013) series, cut off behind ε³, in place of his; no trigonometry but one arc tangent in each pass;
 * and it stops as soon as what is missing in longitude times its effect on the length (Clairaut's
 * constant) mends the length, two passes or three instead of five. Within 2 micrometres of
 * GeographicLib (see the tests), over ten times as fast.
 *
 * @param sinA, cosA sine and cosine of the first reduced latitude.
 * @param sinB sine of the second reduced latitude.
 * @param northB cosine of the second reduced latitude times the cosine of the difference in longitude.
 * @param eastB the same times its sine.
 */
export function shortInverseMetres(
  sinA: number,
  cosA: number,
  sinB: number,
  northB: number,
  eastB: number,
): number {
  let north = northB;
  let east = eastB;
  let extraLongitude = 0;
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const across = cosA * sinB - sinA * north;
    const sinArc = Math.sqrt(east * east + across * across);
    const cosArc = sinA * sinB + cosA * north;
    if (cosArc < -0.985) return NaN;
    if (sinArc === 0) return 0;
    const arc = Math.atan2(sinArc, cosArc);
    const clairaut = (cosA * east) / sinArc;
    const cosSquared = 1 - clairaut * clairaut;
    // cos of the sum of both ends' arcs from the node; on the equator any value does.
    const cosSum =
      cosSquared > 1e-14 ? Math.max(-1, Math.min(1, cosArc - (2 * sinA * sinB) / cosSquared)) : 0;
    const kSquared = secondEccentricitySquared * cosSquared;
    const root = 1 + Math.sqrt(1 + kSquared);
    const eps = kSquared / (root * root);
    // Differences of sin 2lσ between the ends, as 2 cos(l sum) sin(l arc).
    const cosTwoSum = 2 * cosSum * cosSum - 1;
    const cosThreeSum = cosSum * (2 * cosTwoSum - 1);
    const wave1 = 2 * cosSum * sinArc;
    const wave2 = 4 * cosTwoSum * sinArc * cosArc;
    const wave3 = 2 * cosThreeSum * sinArc * (4 * cosArc * cosArc - 1);
    const next =
      f *
      clairaut *
      (1 + eps * (a31 + eps * (a32 + eps * a33))) *
      (arc +
        eps * (c311 + eps * (c312 + eps * c313)) * wave1 +
        eps * eps * (c322 + eps * c323) * wave2 +
        eps * eps * eps * c333 * wave3);
    const missing = next - extraLongitude;
    if (missing * missing <= closeEnough * sinArc) {
      const scale = (1 + eps * eps * (1 / 4 + (eps * eps) / 64)) / (1 - eps);
      const ripple =
        eps * (-1 / 2 + (3 / 16) * eps * eps) * wave1 +
        eps * eps * (-1 / 16 + (1 / 32) * eps * eps) * wave2 -
        (eps * eps * eps * wave3) / 48;
      return b * scale * (arc + ripple) + a * clairaut * missing;
    }
    extraLongitude = next;
    // sin and cos of at most 0.011 rad: what the two series leave out is below 1e-17.
    const square = next * next;
    const sinExtra = next * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)));
    const cosExtra = 1 - (square / 2) * (1 - (square / 12) * (1 - square / 30));
    north = northB * cosExtra - eastB * sinExtra;
    east = eastB * cosExtra + northB * sinExtra;
  }
  return NaN;
}
