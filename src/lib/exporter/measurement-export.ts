import type { UnitSystem } from '#lib/format/units.ts';
import type { Position } from '#lib/geo/position.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';

/** How far a measurement is from one border dataset. */
export interface ExportedBorderDistance {
  readonly dataset: string;
  readonly version: string;
  readonly name: string;
  readonly wgs84Metres: number;
  readonly sphereMetres: number;
  readonly lowMetres: number;
  readonly highMetres: number;
  /** The border's nearest position. */
  readonly nearest: Position;
}

/** A measurement with what was found out about it. */
export interface ExportedMeasurement {
  readonly measurement: Measurement;
  /** As it is shown; never empty. */
  readonly name: string;
  /** Null where it could not be measured, as while its border has not loaded. */
  readonly measured: MeasuredShape | null;
  /** One for each of its points. */
  readonly points: readonly { readonly name: string; readonly radiusMetres: number }[];
  /** Null where it is not measured to the border. */
  readonly toBorder: readonly ExportedBorderDistance[] | null;
}

/** What a file says of how its measurements were made. */
export interface ExportContext {
  readonly units: UnitSystem;
  readonly earthModel: EarthModel;
  readonly borders: readonly {
    readonly id: string;
    readonly dataset: string;
    readonly version: string;
    readonly licence: string;
  }[];
  /** Name and version of what measured them. */
  readonly software: string;
  /** When, as an ISO 8601 instant. */
  readonly madeAt: string;
  /** Full address that restores a measurement. */
  readonly link: (measurement: Measurement) => string;
}

/** How all lengths and areas are measured. */
export const exportedMethod =
  'Geodesics on WGS 84 (Karney 2013, GeographicLib); sphere of 6,371,008.8 m';
