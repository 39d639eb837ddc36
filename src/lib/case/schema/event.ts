import { z } from 'zod';
import { eventKinds } from '../kinds.ts';
import { idSchema, phaseSchema, textSchema } from './common.ts';

/** A moment that the calendar has, with the offset of the local time it was reported in. */
const instant = z.iso.datetime({
  offset: true,
  error: ({ input }) =>
    input === undefined
      ? undefined
      : 'must be a date and time with its offset, such as 2024-01-16T17:00:00+05:00',
});

/** When it happened: earliest and latest instant, each with the local offset it was reported in. */
const timeSchema = z.strictObject({
  start: instant,
  end: instant,
  /** `range` covers conflicting instants; the others say how fine the report is. */
  precision: z.enum(['instant', 'range', 'part-of-day', 'day', 'year']),
  /** Abbreviation of the local time used in `start` and `end`, for instance PKT. */
  zone: z.enum(['PKT', 'IRST', 'IST', 'CST', 'EST', 'CET', 'AST', 'UTC']),
  /** Words of the report, where they say more than the dates do. */
  wording: textSchema.optional(),
});

export const eventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(eventKinds),
  phase: phaseSchema,
  title: textSchema,
  /** What is reported, attributed, in our own plain words. */
  summary: textSchema,
  time: timeSchema,
  /** Where it happened. */
  places: z.array(idSchema),
  /** Where somebody spoke: shown as a place of speech, never of action. */
  speechPlaces: z.array(idSchema).default([]),
  actors: z.array(textSchema),
  sources: z.array(idSchema).min(1),
});

export type CaseEvent = z.infer<typeof eventSchema>;
