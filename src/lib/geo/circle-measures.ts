import { radiansPerDegree } from './angles.ts';
import { integral } from './gauss-legendre.ts';
import { geodesicRay } from './geodesic-ray.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

export interface DiscMeasures {
  readonly areaSquareMetres: number;
  readonly perimeterMetres: number;
}

/** A circle's measures on both earth models. */
export interface CircleMeasures {
  readonly wgs84: DiscMeasures;
  readonly sphere: DiscMeasures;
}

/**
 * Area of everything within `radiusMetres` of `center`, and length of its edge.
 *
 * On WGS 84 the area is right to one part in 10⁹ for radii of a metre and in 10¹¹ from a kilometre on, and
 * the edge to 1 µm. On the sphere, that of Turf, the formulas are exact. Radii may be of any length: from
 * 19,970 km on, some lines from the centre on WGS 84 have met on the far side, where the edge then has
 * gaps, and from 20,004 km on the circle is the whole Earth and has no edge. A latitude beyond ±90 gives
 * NaN on WGS 84.
 *
 * @throws RangeError when the radius is negative or not a number.
 */
export function circleMeasures(center: Position, radiusMetres: number): CircleMeasures {
  if (!(radiusMetres >= 0)) {
    throw new RangeError(`A radius must be zero or more metres, not ${radiusMetres}.`);
  }
  return { wgs84: discOnWgs84(center[1], radiusMetres), sphere: discOnSphere(radiusMetres) };
}

/** By the spread of the lines from the centre (Gauss 1828, §15), summed up round the compass. */
function discOnWgs84(latitude: number, radiusMetres: number): DiscMeasures {
  const edge = (bearing: number) => {
    const { shortestUpToMetres, spreadMetres } = geodesicRay(latitude, bearing);
    return spreadMetres(Math.min(radiusMetres, shortestUpToMetres));
  };
  const sector = (bearing: number) => {
    const { shortestUpToMetres, spreadMetres } = geodesicRay(latitude, bearing);
    return integral(spreadMetres, 0, Math.min(radiusMetres, shortestUpToMetres));
  };
  // Twice the eastern half: east and west of a meridian all is the same.
  const perDegree = 2 * radiansPerDegree;
  const open = openBearing(latitude, radiusMetres);
  const middle = integral(sector, open, 180 - open);
  return {
    areaSquareMetres:
      perDegree * (integral(sector, 0, open) + middle + integral(sector, 180 - open, 180)),
    perimeterMetres: perDegree * (integral(edge, 0, open) + integral(edge, 180 - open, 180)),
  };
}

/**
 * The edge of a circle is whole from north up to this bearing, at most 90°, and round south likewise; in
 * between, lines of this length have met. Lines are shortest for longer the farther they are from due east.
 */
function openBearing(latitude: number, radiusMetres: number): number {
  const isOpen = (bearing: number) =>
    geodesicRay(latitude, bearing).shortestUpToMetres > radiusMetres;
  if (isOpen(90)) return 90;
  let [low, high] = [0, 90];
  for (let pass = 0; pass < 50; pass += 1) {
    const bearing = (low + high) / 2;
    if (isOpen(bearing)) low = bearing;
    else high = bearing;
  }
  return low;
}

function discOnSphere(radiusMetres: number): DiscMeasures {
  const arc = Math.min(radiusMetres / sphereRadiusMetres, Math.PI);
  return {
    // As 1 - cos(arc) it would have no digits left for small circles.
    areaSquareMetres: 4 * Math.PI * (sphereRadiusMetres * Math.sin(arc / 2)) ** 2,
    perimeterMetres: 2 * Math.PI * sphereRadiusMetres * Math.sin(arc),
  };
}
