/** Names of what rows can be, by the number that stands for each in columns of them. */
export const geometryTypes = [
  'point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const;

export const geometryTypeNumber = (type: string): number =>
  Math.max(0, (geometryTypes as readonly string[]).indexOf(type));
