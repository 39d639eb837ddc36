/** What lengths are computed on: the WGS 84 ellipsoid, or the sphere that most web maps use. */
export const earthModels = ['wgs84', 'sphere'] as const;

export type EarthModel = (typeof earthModels)[number];
