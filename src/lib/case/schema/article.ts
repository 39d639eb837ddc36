import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

/** One step through the report that the case starts from: what a part of a paragraph says. */
export const articleStepSchema = z.strictObject({
  id: idSchema,
  /** Paragraph of the report, counted from 1; a list counts with the paragraph that introduces it. */
  paragraph: z.number().int().positive(),
  title: textSchema,
  /** Our own attributed paraphrase of what that part says. */
  text: textSchema,
  events: z.array(idSchema).default([]),
  claims: z.array(idSchema).default([]),
  /** What the map shows; where it is empty, the places of the step's events and claims. */
  places: z.array(idSchema).default([]),
});

/** `article.json`: the report that the case starts from, in steps, in the order of its paragraphs. */
export const articleSchema = z.strictObject({
  /** Source of the report. */
  source: idSchema,
  steps: z.array(articleStepSchema),
});

/** The same, read so far that each step can be judged by itself. */
export const articleFrameSchema = articleSchema.extend({ steps: z.array(z.unknown()) });

export type ArticleStep = z.infer<typeof articleStepSchema>;
export type Article = z.infer<typeof articleSchema>;
