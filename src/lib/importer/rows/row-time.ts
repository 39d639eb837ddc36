import type { DateOrder } from './row-layout.ts';

/** Languages of the months' names that are understood, beside those of the calendar's own figures. */
const monthLocales = ['en-US', 'en-GB', 'fr', 'es', 'de', 'fa', 'ur'];

const clock = String.raw`(?:(?:T| |, ?)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?([AP])?\.?(?:M\.?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?`;
const weekday = String.raw`(?:\p{L}{2,12}\.?,? )?`;
const inFigures = new RegExp(String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})${clock}$`, 'iu');
const compact = new RegExp(String.raw`^(\d{4})(\d\d)(\d\d)${clock}$`, 'iu');
const dayFirst = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|\.)?[ /-](?:de )?([\p{L}\p{M}]{3,12})\.?,?[ /-](?:de )?(\d{4}|\d\d)${clock}$`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^${weekday}([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${clock}$`,
  'iu',
);

/** Longer texts are no times; a match would take long to fail. */
const longestText = 64;

/**
 * Reads a date, with or without a time of day: ISO 8601, figures in the given order (a year of four figures first
 * says so itself), and names of months in English, French, Spanish, German, Persian and Urdu. Years lie within 1800
 * and 2199, those of two figures within 1970 and 2069; other calendars are not read.
 *
 * @returns milliseconds since 1970 UTC, of the figures as they stand where they name no zone; NaN where it is no time
 */
export function rowTimeMs(text: string, order: DateOrder): number {
  const plain = plainText(text);
  if (plain.length > longestText || plain.length < 6) return NaN;
  const match = inFigures.exec(plain);
  if (match !== null) {
    const [, first = '', , second = '', third = ''] = match;
    return figuresMs([first, second, third], order) + clockMs(match, 5);
  }
  return namedMs(plain);
}

const foreignCharacters = /[٠-٩۰-۹\s\u200e\u200f]+/g;

/** With Western figures and single spaces. */
function plainText(text: string): string {
  const trimmed = text.trim();
  return foreignCharacters.test(trimmed) ? trimmed.replace(foreignCharacters, western) : trimmed;
}

const western = (characters: string): string =>
  characters
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f]+/g, '')
    .replace(/\s+/g, ' ');

function figuresMs(figures: readonly [string, string, string], order: DateOrder): number {
  const [first, second, third] = figures;
  if (first.length === 4) return third.length > 2 ? NaN : dayMs(first, second, third);
  if (first.length > 2 || third.length === 3) return NaN;
  if (order === 'ymd') return third.length > 2 ? NaN : dayMs(first, second, third);
  return order === 'dmy' ? dayMs(third, second, first) : dayMs(third, first, second);
}

function namedMs(plain: string): number {
  const solid = compact.exec(plain);
  if (solid !== null) {
    const [, year = '', month = '', day = ''] = solid;
    return dayMs(year, month, day) + clockMs(solid, 4);
  }
  const named = dayFirst.exec(plain);
  if (named !== null) {
    const [, day = '', month = '', year = ''] = named;
    return dayMs(year, monthNumber(month), day) + clockMs(named, 4);
  }
  const american = monthFirst.exec(plain);
  if (american === null) return NaN;
  const [, month = '', day = '', year = ''] = american;
  return dayMs(year, monthNumber(month), day) + clockMs(american, 4);
}

function dayMs(yearText: string, monthText: string, dayText: string): number {
  const written = Number(yearText);
  const year = yearText.length > 2 ? written : written + (written < 70 ? 2000 : 1900);
  const month = Number(monthText);
  const day = Number(dayText);
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return NaN;
  const milliseconds = Date.UTC(year, month - 1, day);
  return new Date(milliseconds).getUTCDate() === day ? milliseconds : NaN;
}

/** Of the time of day less its zone: hours, minutes, seconds, fraction, half of the day and zone from a group on. */
function clockMs(match: RegExpExecArray, group: number): number {
  const hours = match[group];
  if (hours === undefined) return 0;
  const half = match[group + 4]?.toUpperCase();
  const minutes = Number(match[group + 1]);
  const seconds = Number(match[group + 2] ?? 0);
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half);
  if (!(hour <= 24) || minutes > 59 || seconds > 60) return NaN;
  const fraction = match[group + 3];
  const fractionMs = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return ((hour * 60 + minutes) * 60 + seconds) * 1000 + fractionMs - zoneMs(match[group + 5]);
}

function hourOfHalf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half === 'P' ? 12 : 0);
}

function zoneMs(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const figures = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(figures.slice(0, 2)) * 60 + Number(figures.slice(2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

let months: ReadonlyMap<string, number> | null = null;

/** From 1, as text; empty where the word is no month. */
function monthNumber(word: string): string {
  months ??= monthNames();
  return String(months.get(folded(word)) ?? '');
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of monthLocales) {
    for (const month of ['short', 'long'] as const) addMonths(names, locale, month);
  }
  return names;
}

function addMonths(names: Map<string, number>, locale: string, month: 'short' | 'long'): void {
  const format = new Intl.DateTimeFormat(locale, { month, calendar: 'gregory', timeZone: 'UTC' });
  for (let number = 1; number <= 12; number += 1) {
    names.set(folded(format.format(Date.UTC(2024, number - 1, 15))), number);
  }
}

const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
