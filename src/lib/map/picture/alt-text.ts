import { currentLocale } from '#lib/i18n/locale.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PictureInput } from './make-picture.ts';

/** What the picture says, for people who do not see it: title, subtitle and every value. */
export function pictureAltText({
  title,
  subtitle,
  values,
}: Pick<PictureInput, 'title' | 'subtitle' | 'values'>): string {
  const what = subtitle === '' ? title : m.picture_alt_titles({ title, subtitle });
  if (values.length === 0) return m.picture_alt({ what });
  const list = new Intl.ListFormat(currentLocale(), { type: 'unit' });
  const rows = values.map(([label, value]) => m.picture_alt_value({ label, value }));
  return m.picture_alt_with_values({ what, values: list.format(rows) });
}
