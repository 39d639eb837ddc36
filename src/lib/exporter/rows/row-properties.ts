import type { ExportRow } from './export-row.ts';
import { sideCell, type RowsOrigin } from './rows-origin.ts';

/** What was computed for a row, by the names of `computedRowColumns`; null where there is nothing to say. */
export function computedProperties(
  row: ExportRow,
  origin: RowsOrigin,
): Record<string, string | number | null> {
  const { position, nearest, place } = row;
  return {
    measured_lon: finite(position[0], degreeSteps),
    measured_lat: finite(position[1], degreeSteps),
    geometry_type: row.geometryType,
    border_wgs84_m: finite(row.wgs84Metres, metreSteps),
    border_sphere_m: finite(row.sphereMetres, metreSteps),
    nearest_lon: finite(nearest[0], degreeSteps),
    nearest_lat: finite(nearest[1], degreeSteps),
    side: sideCell(row.side, origin),
    nearest_place: place?.id ?? null,
    nearest_place_m: place === null ? null : finite(place.wgs84Metres, metreSteps),
  };
}

/** Digits are kept to the millimetre, and to a centimetre on the ground. */
const metreSteps = 1e3;
const degreeSteps = 1e7;

const finite = (value: number, steps: number) =>
  Number.isFinite(value) ? Math.round(value * steps) / steps + 0 : null;
