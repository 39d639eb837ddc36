import { formatEventTime, type EventTime } from '#lib/format/date.ts';
import { dateLocale } from './locale.ts';

/** The date of an event by the local calendar of the report, without a time of day: "16 Jan 2024", "2018". */
export function eventDateText(time: EventTime): string {
  const { from, to } = formatEventTime(time, { locale: dateLocale(), show: 'local' });
  return to === null || to.date === from.date ? from.date : `${from.date} – ${to.date}`;
}
