import { z } from 'zod';
import { claimKinds, claimStatuses } from '../kinds.ts';
import { dateSchema, idSchema, languageSchema, phaseSchema, textSchema } from './common.ts';

/** Length as quoted. The factors are exact: 1 mi = 1609.344 m, 1 nmi = 1852 m. */
const lengthSchema = z.strictObject({
  value: z.number().nonnegative(),
  unit: z.enum(['m', 'km', 'mi', 'nmi']),
});

/** The end a distance is counted from: a place or the border. */
const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), place: idSchema }),
  z.strictObject({ kind: z.literal('border') }),
]);

const distanceSchema = z.strictObject({
  kind: z.literal('distance'),
  /** The place whose distance is claimed, or `border-length` for the length of the border itself. */
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('place'), place: idSchema }),
    z.strictObject({ kind: z.literal('border-length') }),
  ]),
  from: anchorSchema.nullable(),
  /** What the report itself calls that end, where `from` is our reading of it. */
  fromWording: textSchema.optional(),
  quoted: lengthSchema,
  /** Upper end, where the report gives a span such as 3 to 4 km. */
  quotedUpTo: lengthSchema.optional(),
  /** The same length as the report gives it in another unit, rightly or wrongly. */
  conversion: lengthSchema.optional(),
  /** How the report hedges the figure. */
  approximation: z.enum(['none', 'about', 'more-than', 'less-than', 'span']),
  /** How it was measured, where the report says so. */
  method: z.enum(['not-stated', 'straight-line', 'road']),
  /** Compass direction where the report gives one, for instance SE. */
  direction: z
    .string()
    .regex(/^[NSEW]{1,3}$/)
    .optional(),
});

/** Lower and upper bound of a count; equal when the report gives one number, upper null for "at least". */
const countSchema = z.strictObject({
  atLeast: z.number().int().nonnegative(),
  atMost: z.number().int().nonnegative().nullable(),
  /** Words of the report that the bounds stand for. */
  wording: textSchema,
});

const casualtiesSchema = z.strictObject({
  kind: z.literal('casualties'),
  killed: countSchema.optional(),
  injured: countSchema.optional(),
  /** Set on a figure that its own source later took back. */
  withdrawn: z.boolean().default(false),
});

export const claimSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(claimKinds),
  status: z.enum(claimStatuses),
  phase: phaseSchema,
  /** What it is about. */
  event: idSchema.nullable(),
  places: z.array(idSchema),
  /** Who says so: an office or outlet; a person only where they speak in public office. */
  speaker: textSchema,
  /** Who carried it. */
  outlet: textSchema,
  date: dateSchema.nullable(),
  /** Language the claim was read in. */
  language: languageSchema,
  /** Our own paraphrase; quoted words stand inside quotation marks. */
  statement: textSchema,
  /** What a reader should know beside it, for instance that another source contradicts it. */
  note: textSchema.optional(),
  figure: z.discriminatedUnion('kind', [distanceSchema, casualtiesSchema]).optional(),
  sources: z.array(idSchema).min(1),
  /** Claims about the same thing, which stand side by side. */
  topic: idSchema,
  /** Admiralty scale: credibility of the information; 6 means that nobody has judged it. */
  credibility: z.number().int().min(1).max(6).default(6),
  /** Number under which the editors of the case keep it, for those who check them. */
  reference: textSchema.optional(),
});

export type Claim = z.infer<typeof claimSchema>;
export type DistanceFigure = z.infer<typeof distanceSchema>;
