import { z } from 'zod';
import { placeKinds } from '../kinds.ts';
import { idSchema, languageSchema, positionSchema, textSchema } from './common.ts';

/** A name in one language: the form to show first, then spellings that reports use. */
const nameSchema = z.strictObject({
  primary: textSchema,
  variants: z.array(textSchema).default([]),
});

/**
 * How well the position is known. `inferred` was worked out from texts and is drawn as an area, never
 * as a pin; `unlocated` has no position at all.
 */
export const precisionSchema = z.enum([
  'surveyed',
  'settlement',
  'vicinity',
  'inferred',
  'unlocated',
]);

const pointLocation = z.strictObject({
  kind: z.literal('point'),
  position: positionSchema,
  /** Radius, in metres, of the circle that surely holds the place. */
  uncertaintyRadiusMetres: z.number().positive().max(200_000),
});

/** One closed ring, counter-clockwise, first position repeated last. */
const areaLocation = z.strictObject({
  kind: z.literal('area'),
  ring: z.array(positionSchema).min(4),
  uncertaintyRadiusMetres: z.number().positive().max(200_000),
});

/** Somewhere along a line, for instance a road of which only the ends are named. */
const lineLocation = z.strictObject({
  kind: z.literal('line'),
  line: z.array(positionSchema).min(2),
  uncertaintyRadiusMetres: z.number().positive().max(200_000),
});

/** No position: nothing is drawn but what the claims about it allow. */
const unlocatedLocation = z.strictObject({ kind: z.literal('unlocated') });

const locationSchema = z.discriminatedUnion('kind', [
  pointLocation,
  areaLocation,
  lineLocation,
  unlocatedLocation,
]);

export const placeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(placeKinds),
  names: z
    .record(languageSchema, nameSchema)
    .refine((names) => Object.hasOwn(names, 'en'), 'must have an English name')
    .meta({ required: ['en'] }),
  /** ISO 3166-1 alpha-2 code of the state that administers the place. */
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code'),
  /** Administrative units the place lies in, from the smallest up, as shown to people. */
  within: z.array(textSchema),
  location: locationSchema,
  precision: precisionSchema,
  /** Why the precision is what it is, in one or two plain sentences. */
  precisionReason: textSchema,
  /** What the place has to do with the case, in one plain sentence. */
  summary: textSchema,
  /** Sources of the position and the names. */
  sources: z.array(idSchema),
  /** Other places where this one may be, shown as context for a place without a position. */
  contextAreas: z.array(idSchema).default([]),
  /** Ids of distance claims whose candidate areas are shown at first for a place without a position. */
  candidateClaims: z.array(idSchema).default([]),
  /** Those of its context areas that candidate areas must lie in at first. */
  candidateWithin: z.array(idSchema).default([]),
});

export type Place = z.infer<typeof placeSchema>;
export type PlaceLocation = Place['location'];
export type Precision = Place['precision'];
