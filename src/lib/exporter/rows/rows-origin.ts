import type { BorderSide } from '#lib/geo/border-nearest.ts';

/** How numbers in a file were made. */
export interface RowsOrigin {
  /** Name and version of what measured them. */
  readonly software: string;
  readonly border: {
    readonly id: string;
    readonly dataset: string;
    readonly version: string;
    /** ISO 3166-1 codes of the states on both sides of the line, along its own direction. */
    readonly leftCountry: string;
    readonly rightCountry: string;
  };
  /** When, as an ISO 8601 instant. */
  readonly made: string;
}

/** The border that rows were measured to, as a cell: `osm 0.6.0`. */
export const borderCell = ({ border }: RowsOrigin) => `${border.id} ${border.version}`;

/** The state whose side of the border a row is on, or `on`. */
export const sideCell = (side: BorderSide, { border }: RowsOrigin) =>
  side === 'on' ? side : side === 'left' ? border.leftCountry : border.rightCountry;

/** How lengths were measured, as a cell. No comma, since it stands in every row of CSV. */
export const methodCell = ({ software }: RowsOrigin) =>
  `${software}: WGS 84 geodesic (Karney 2013) and sphere of 6371008.8 m to the nearest point`;
