import { z } from 'zod';

/** Lower-case words joined by hyphens: the last part of a public address, so it never changes once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** Text shown to people: never empty, no surrounding white space. */
export const textSchema = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty, nor begin or end with white space');

/** BCP 47 language subtag, as written in `lang` attributes. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'must be a language code such as en');

/** [longitude, latitude] in degrees on WGS 84, longitude first as in GeoJSON. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A calendar day, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();

/** `before` the report, known on the day of the `article`, or `after` it. */
export const phaseSchema = z.enum(['before', 'article', 'after']);

export type Phase = z.infer<typeof phaseSchema>;
