import { normalLongitude } from '#lib/geo/angles.ts';
import type { BorderPart } from '#lib/geo/border-part.ts';
import type { Position } from '#lib/geo/position.ts';

/**
 * What the points of a measurement make: a line through them, a closed area, a circle (its centre, then a
 * point of its rim), or the stretch of the border between points on it.
 */
export const measureShapes = ['line', 'area', 'circle', 'border'] as const;

export type MeasureShape = (typeof measureShapes)[number];

/** Colours of measurements by name; each theme has its own for them. The first is that of a new one. */
export const measureColours = ['teal', 'violet', 'brown', 'pink', 'green', 'grey'] as const;

export type MeasureColour = (typeof measureColours)[number];

/** What a point of a measurement holds on to. */
export type PointBinding =
  | { readonly kind: 'free' }
  /** A place of the case. */
  | { readonly kind: 'place'; readonly id: string }
  /** An event of the case at one of its places. */
  | { readonly kind: 'event'; readonly id: string; readonly place: string }
  /** The border of the measurement; the part is null where only the position is known. */
  | { readonly kind: 'border'; readonly part: BorderPart | null };

export interface MeasurePoint {
  readonly position: Position;
  readonly binding: PointBinding;
}

/** A border dataset at one of its versions; an empty version is not known. */
export interface BorderRef {
  readonly dataset: string;
  readonly version: string;
}

/** Something that a reader measures. */
export interface Measurement {
  readonly shape: MeasureShape;
  /** As the reader calls it; empty for a name made from its points. */
  readonly name: string;
  readonly note: string;
  readonly colour: MeasureColour;
  /** The border that its points hold on to, and that it is measured to. */
  readonly border: BorderRef;
  readonly points: readonly MeasurePoint[];
  /** False while it is still being drawn. */
  readonly finished: boolean;
}

/** More than anybody sets by hand; keeps permalinks and the map within bounds. */
export const maxMeasurePoints = 10_000;

/** Longest name and note that are kept, in UTF-16 units. */
export const maxNameLength = 120;
export const maxNoteLength = 2000;

/** Decimals of a degree that points are kept with: 0.1 mm. */
export const pointDecimals = 9;

/** A measurement of no points yet. */
export function emptyMeasurement(
  border: BorderRef,
  { shape = 'line', colour = 'teal' }: Partial<Pick<Measurement, 'shape' | 'colour'>> = {},
): Measurement {
  return { shape, name: '', note: '', colour, border, points: [], finished: false };
}

/**
 * A point as it is kept: longitude in ±180, and no digits that a link would lose. A latitude a hair beyond
 * a pole is that of the pole.
 */
export function measurePoint(
  [longitude, latitude]: Position,
  binding: PointBinding = { kind: 'free' },
): MeasurePoint {
  const kept = (degrees: number) => Number(degrees.toFixed(pointDecimals)) + 0;
  const within = Math.max(-90, Math.min(90, latitude));
  return { position: [kept(normalLongitude(longitude)), kept(within)], binding };
}

/** How many points a shape needs before there is something to measure. */
export const leastPoints = (shape: MeasureShape): number => (shape === 'area' ? 3 : 2);
