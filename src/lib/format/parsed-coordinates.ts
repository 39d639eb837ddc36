import type { Position } from '#lib/geo/position.ts';

export type CoordinateNotation = 'dd' | 'dms' | 'mgrs' | 'plus-code';

/** Why a text could not be read as coordinates. */
export type CoordinatesProblem =
  | 'empty'
  | 'too-long'
  | 'unrecognised'
  /** More than one reading is possible, and they differ. */
  | 'ambiguous'
  | 'latitude-out-of-range'
  | 'longitude-out-of-range'
  | 'minutes-or-seconds-out-of-range'
  /** Two latitudes or two longitudes. */
  | 'same-axis-twice'
  /** A minus sign together with a letter for the hemisphere. */
  | 'sign-with-hemisphere'
  | 'short-plus-code'
  | 'malformed-plus-code'
  | 'malformed-mgrs'
  /** MGRS of the polar regions. */
  | 'mgrs-outside-limits'
  /** A geo: URI with another reference system than WGS 84. */
  | 'unsupported-reference-system';

export interface InvalidCoordinates {
  readonly kind: 'invalid';
  readonly reason: CoordinatesProblem;
  /** With `latitude-out-of-range`: the position that results when longitude came first. */
  readonly swapped?: Position;
}

/** A position read from text; `resolutionMetres` is what one step of the last digit written is worth. */
export interface FoundCoordinates {
  readonly kind: 'position';
  readonly position: Position;
  readonly notation: CoordinateNotation;
  readonly resolutionMetres: number;
}

export type ParsedCoordinates = FoundCoordinates | InvalidCoordinates;
