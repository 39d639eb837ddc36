/** Longitude and latitude in degrees on WGS 84, longitude first as in GeoJSON (RFC 7946). */
export type Position = readonly [longitudeDegrees: number, latitudeDegrees: number];
