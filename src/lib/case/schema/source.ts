import { z } from 'zod';
import { dateSchema, idSchema, languageSchema, textSchema } from './common.ts';

/** Admiralty scale: reliability of the source, judged by people; `F` means that nobody has judged it. */
const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);

export const sourceSchema = z.strictObject({
  id: idSchema,
  /** Who published the text that was read. */
  outlet: textSchema,
  title: textSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Day of publication; null where the page does not say. */
  date: dateSchema.nullable(),
  language: languageSchema,
  /** Whether the text that was read is the outlet's own or another's text published again. */
  publication: z.enum(['original', 'republished', 'not-verified', 'dataset']),
  /** Whose text it is, where it was published again. */
  republishedFrom: textSchema.optional(),
  archiveUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Day on which the text was read. */
  retrieved: dateSchema,
  reliability: reliabilitySchema.default('F'),
  /** Licence, for data. */
  licence: textSchema.optional(),
  note: textSchema.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
