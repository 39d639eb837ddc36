import { radiansPerDegree } from './angles.ts';

/**
 * How much farther north a second latitude lies in isometric latitude, the northing of Mercator's map, in
 * radians. Infinite from or to a pole. All digits hold however close the latitudes are, even next to a pole.
 *
 * Source: Snyder 1987, Map Projections: A Working Manual, equation 7-7, with differences of inverse
 * hyperbolic functions taken as one.
 */
export function isometricRiseRadians(
  fromDegrees: number,
  toDegrees: number,
  eccentricitySquared: number,
): number {
  const eccentricity = Math.sqrt(eccentricitySquared);
  const halfRise = Math.sin(((toDegrees - fromDegrees) * radiansPerDegree) / 2);
  const middleCosine = cosineOfMiddle(fromDegrees, toDegrees);
  const fromSine = Math.sin(fromDegrees * radiansPerDegree);
  const toSine = Math.sin(toDegrees * radiansPerDegree);
  const ripple =
    (2 * eccentricity * halfRise * middleCosine) / (1 - eccentricitySquared * fromSine * toSine);
  const tangent = halfRise / middleCosine;
  const onSphere =
    Math.abs(tangent) < 0.5
      ? 2 * Math.atanh(tangent)
      : isometricOnSphere(toDegrees) - isometricOnSphere(fromDegrees);
  return onSphere - eccentricity * Math.atanh(ripple);
}

/** Cosine of the middle of two latitudes, with all digits even next to a pole. */
function cosineOfMiddle(first: number, second: number): number {
  const pole = first + second < 0 ? -90 : 90;
  return Math.abs(Math.sin(((pole - first + (pole - second)) / 2) * radiansPerDegree));
}

function isometricOnSphere(latitudeDegrees: number): number {
  const toPole = (90 - Math.abs(latitudeDegrees)) * radiansPerDegree;
  return Math.sign(latitudeDegrees) * Math.asinh(1 / Math.tan(toPole));
}
