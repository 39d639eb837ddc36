import { version } from '$app/environment';
import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from '#lib/i18n/locale.ts';
import type { Citation } from '#lib/i18n/measure-sentence.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** Name and version of what measured. */
export const softwareName = () => `${m.site_name()} ${version}`;

/** Where a measurement that is shown now comes from. */
export const citationOf = (url: string): Citation => ({
  software: softwareName(),
  date: dateFormat(dateLocale(), { dateStyle: 'long' }).format(new Date()),
  url,
});
