import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from '#lib/i18n/locale.ts';
import type { Citation } from '#lib/i18n/measure-sentence.ts';
import { softwareName } from '../software-name.ts';

/** Where a measurement that is shown now comes from. */
export const citationOf = (url: string): Citation => ({
  software: softwareName(),
  date: dateFormat(dateLocale(), { dateStyle: 'long' }).format(new Date()),
  url,
});
