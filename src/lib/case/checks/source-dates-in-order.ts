import type { Source } from '../model.ts';
import type { Check } from './check.ts';

/** A text was read on the day it was published or later. */
export const sourceDatesInOrder: Check<Source> = ({ date, retrieved }) =>
  date !== null && date > retrieved
    ? [{ field: 'retrieved', message: `${retrieved} comes before the publication of ${date}` }]
    : [];
