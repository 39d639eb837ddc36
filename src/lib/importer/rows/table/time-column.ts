import { wordsOf } from '../../table-columns.ts';
import { rowTimeMs } from '../row-time.ts';
import type { DateOrder, TimeColumn } from '../row-layout.ts';

/** What is known of a column or property. */
interface TimeSample {
  readonly name: string;
  readonly filled: readonly string[];
}

const dayWords = new Set([
  ...[
    'date',
    'day',
    'datetime',
    'when',
    'datum',
    'tag',
    'fecha',
    'dia',
    'jour',
    'تاریخ',
    'sqldate',
  ],
  ...['eventdate', 'dateevent', 'incidentdate', 'dateoccurred'],
]);
const clockWords = new Set([
  ...['time', 'timestamp', 'zeit', 'zeitpunkt', 'zeitstempel', 'hora', 'heure', 'horodatage'],
  ...['زمان', 'وقت'],
]);

/** Of when a record was made, not of what it tells. */
const otherWords = new Set([
  ...['created', 'updated', 'modified', 'published', 'added', 'entered', 'uploaded', 'edited'],
  ...['accessed', 'retrieved', 'report', 'reported', 'publication', 'end', 'until', 'to'],
]);

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const leastShare = 0.8;

/** Finds the column that says when: one of dates, by its name if there are several. */
export function findTimeColumn(columns: readonly TimeSample[]): TimeColumn | null {
  let best: (TimeColumn & { readonly worth: number }) | null = null;
  for (const [column, { name, filled }] of columns.entries()) {
    const worth = nameWorth(name);
    const order = dateOrder(worth > 0 ? filled : filled.filter((text) => !/^\d+$/.test(text)));
    const isDated = order !== null && (worth > 0 || filled.some((text) => !/^\d+$/.test(text)));
    if (isDated && worth > (best?.worth ?? -Infinity)) best = { column, order, worth };
  }
  return best === null ? null : { column: best.column, order: best.order };
}

function nameWorth(name: string): number {
  const words = wordsOf(name);
  const isOther = words.some((word) => otherWords.has(word));
  const isDay = words.some((word) => dayWords.has(word));
  const isClock = words.some((word) => clockWords.has(word));
  return (isDay ? 4 : isClock ? 3 : 0) - (isOther ? 2 : 0);
}

/**
 * The order of day, month and year by which most of the texts are dates; null where few are. Where the day may as
 * well be the month in all of them the day counts as first, as in most of the world.
 */
function dateOrder(texts: readonly string[]): DateOrder | null {
  let best: DateOrder | null = null;
  let most = 0;
  for (const order of orders) {
    const count = texts.filter((text) => !Number.isNaN(rowTimeMs(text, order))).length;
    if (count > most) [best, most] = [order, count];
  }
  if (best === null || most < texts.length * leastShare) return null;
  return texts.every((text) => /^\p{Nd}{4}/u.test(text.trim())) ? 'ymd' : best;
}
