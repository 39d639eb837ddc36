import { radiansPerDegree } from './angles.ts';
import { integral } from './gauss-legendre.ts';

/** An ellipsoid of revolution, or a sphere when its eccentricity is 0. */
export interface Ellipsoid {
  readonly equatorialRadiusMetres: number;
  readonly eccentricitySquared: number;
}

/**
 * Length in metres along a meridian, negative southwards, good to about 10 nanometres or one part in
 * 10¹⁵, whichever is less. GeographicLib's own arc is good to the former only, and an arc between two
 * latitudes that hardly differ must not lose its digits when it is divided by them.
 */
export function meridianArcMetres(
  { equatorialRadiusMetres, eccentricitySquared }: Ellipsoid,
  fromDegrees: number,
  toDegrees: number,
): number {
  // Radius of curvature of the meridian (Snyder 1987, equation 4-18) over the equator's.
  const curve = (latitude: number) => {
    const sine = Math.sin(latitude * radiansPerDegree);
    return (1 - eccentricitySquared) / (1 - eccentricitySquared * sine * sine) ** 1.5;
  };
  return equatorialRadiusMetres * radiansPerDegree * integral(curve, fromDegrees, toDegrees);
}
