import type { BorderSide } from '#lib/geo/border-nearest.ts';
import type { Position } from '#lib/geo/position.ts';

/** A measured row of a reader's own list as it goes into a file. */
export interface ExportRow {
  /** One text for each of the columns that the writer was given. */
  readonly cells: readonly string[];
  /** Where it was measured from: the row's position, or the point of its line or area that is closest to the border. */
  readonly position: Position;
  readonly wgs84Metres: number;
  readonly sphereMetres: number;
  /** The border's nearest position. */
  readonly nearest: Position;
  readonly side: BorderSide;
  /** Place of the case that is nearest on the ellipsoid; null where the case has none. */
  readonly place: { readonly id: string; readonly wgs84Metres: number } | null;
  /** `point`, or the GeoJSON type of the line or area whose closest point `position` is. */
  readonly geometryType: string;
}
