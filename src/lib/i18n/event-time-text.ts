import { formatEventTime, type EventTime } from '#lib/format/date.ts';
import { dateLocale } from './locale.ts';

/** When an event happened, in the local time of the report: "16 Jan 2024, 17:30–19:00 PKT". */
export function eventTimeText(time: EventTime): string {
  const text = formatEventTime(time, { locale: dateLocale(), show: 'local' });
  const moment = ({ date, time: clock }: { date: string; time: string | null }) =>
    clock === null ? date : `${date}, ${clock}`;
  const from = moment(text.from);
  const zone = text.from.time === null ? '' : ` ${text.zone.abbreviation}`;
  if (text.to === null) return `${from}${zone}`;
  const to =
    text.to.date === text.from.date && text.to.time !== null ? text.to.time : moment(text.to);
  return `${from}–${to}${zone}`;
}
