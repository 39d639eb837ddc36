import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { dateSchema, idSchema, textSchema } from './common.ts';
import { eventSchema } from './event.ts';
import { placeSchema } from './place.ts';
import { sourceSchema } from './source.ts';

/** `case.json`: what the case is and how the map opens. */
export const caseInfoSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Two or three plain sentences: what happened, according to whom. */
  summary: textSchema,
  /** The same with nothing that became known after the day of the report. */
  summaryAsReported: textSchema.optional(),
  reportDate: dateSchema,
  reportSource: idSchema,
  /** Dataset that distances are measured on; the others give the range. */
  measuredBorder: idSchema,
  /** ISO 3166-1 alpha-2 codes of the two states on the border; the map gives both the same fill. */
  focusCountries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code')),
  /** West, south, east, north in degrees: what the map shows first. */
  initialBounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  licence: textSchema,
  /** Wording rules and caveats that readers should know. */
  notice: textSchema,
  /** Headings of the topics that claims are compared under. */
  topics: z.record(idSchema, textSchema).optional(),
});

/** The files of a case folder and the records in each. */
export const caseFiles = {
  'case.json': caseInfoSchema,
  'places.json': z.array(placeSchema),
  'events.json': z.array(eventSchema),
  'claims.json': z.array(claimSchema),
  'sources.json': z.array(sourceSchema),
  'article.json': articleSchema,
} as const;

export type CaseInfo = z.infer<typeof caseInfoSchema>;
