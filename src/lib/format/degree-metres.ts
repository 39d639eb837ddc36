/** Metres in one degree of the WGS 84 equator, 2π · 6 378 137 / 360: the longest degree of longitude. */
export const metresPerDegree = 111_319.490_793;
