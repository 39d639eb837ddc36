import geodesic from 'geographiclib-geodesic';

/** Equatorial radius of WGS 84 in metres, by definition (NIMA TR8350.2). */
export const wgs84EquatorialRadiusMetres = 6_378_137;

/** Flattening of WGS 84, by definition (NIMA TR8350.2). */
export const wgs84Flattening = 1 / 298.257223563;

/** GeographicLib's solver on WGS 84: Karney's series, good to about 15 nanometres. */
export const wgs84 = geodesic.Geodesic.WGS84;

/** A geodesic that GeographicLib can be asked for points of. */
export type GeodesicLine = ReturnType<typeof wgs84.InverseLine>;

/** GeographicLib's output masks: what a call computes, and whether longitudes run past ±180. */
export const geodesicMask = {
  standard: geodesic.Geodesic.STANDARD,
  distance: geodesic.Geodesic.DISTANCE,
  reducedLength: geodesic.Geodesic.DISTANCE_IN | geodesic.Geodesic.REDUCEDLENGTH,
  unrolled: geodesic.Geodesic.STANDARD | geodesic.Geodesic.LONG_UNROLL,
} as const;
