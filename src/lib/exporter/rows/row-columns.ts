/** What is computed for each row, after the columns of the file. Lengths in metres, positions in degrees on WGS 84. */
export const computedRowColumns = [
  'measured_lon',
  'measured_lat',
  'geometry_type',
  'border_wgs84_m',
  'border_sphere_m',
  'nearest_lon',
  'nearest_lat',
  'side',
  'nearest_place',
  'nearest_place_m',
] as const;

/** How it was computed, in formats that say so in each row. */
export const originRowColumns = ['border_dataset', 'method'] as const;

const ours = [...computedRowColumns, ...originRowColumns];

/**
 * Names of the file's columns beside the computed ones: one that is called like one of these, in whatever case, or
 * like one of `reserved`, ends in `_input`.
 */
export function fileColumnNames(
  columns: readonly string[],
  reserved: readonly string[] = [],
): readonly string[] {
  const taken = new Set([...ours, ...reserved]);
  const free = new Set(columns.map((column) => column.toLowerCase()));
  return columns.map((column) => {
    if (!taken.has(column.toLowerCase())) return column;
    let name = `${column}_input`;
    while (free.has(name.toLowerCase())) name += '_input';
    free.add(name.toLowerCase());
    return name;
  });
}
