import type { CasualtyFigure, Count } from './casualty-figures.ts';
import { daysBetween } from './days-between.ts';
import { countTicks } from './count-ticks.ts';

/** A dated figure's place on the time axis, from 0 at its start to 1 at its end. */
export interface TollColumn {
  /** Letter by which a table names the figure: a, b, …, z, aa. */
  readonly key: string;
  readonly centre: number;
  readonly figure: CasualtyFigure;
}

export interface TollDay {
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** True for the first day drawn of its month. */
  readonly isFirstOfMonth: boolean;
}

export interface TollMark {
  readonly column: TollColumn;
  readonly count: Count;
}

/** One measure over the time axis that all panels share. */
export interface TollPanel {
  readonly measure: 'killed' | 'injured';
  /** Upper end of the axis: the highest number reported, at least 1. */
  readonly highest: number;
  readonly ticks: readonly number[];
  readonly marks: readonly TollMark[];
}

/** Where everything in a chart of reported figures stands, without pixels. */
export interface TollChart {
  readonly columns: readonly TollColumn[];
  readonly days: readonly TollDay[];
  /** Where days without a figure are left out. */
  readonly breaks: readonly { readonly centre: number; readonly days: number }[];
  /** Length of the time axis, in columns. */
  readonly columnCount: number;
  readonly panels: readonly TollPanel[];
}

/** Fewer days than this make no course of time. */
const fewestDays = 3;
const breakColumns = 0.75;

/**
 * Lays out figures in order of date: one column each, so that several on a day stand side by side, and a
 * short break where days have no figure. Null where they are of fewer than three days, or about more than
 * one event, whose figures have no common course.
 * @param figures in order of date; undated ones are left out, and so are those without a number
 */
export function tollChart(figures: readonly CasualtyFigure[]): TollChart | null {
  const dated = figures.filter(
    (figure): figure is CasualtyFigure & { date: string } =>
      figure.date !== null && (figure.killed !== null || figure.injured !== null),
  );
  const dates = [...new Set(dated.map(({ date }) => date))];
  const events = new Set(dated.map(({ event }) => event));
  if (dates.length < fewestDays || events.size > 1) return null;

  const columns: TollColumn[] = [];
  const days: TollDay[] = [];
  const breaks: { centre: number; days: number }[] = [];
  let at = 0;
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    const skipped = before === undefined ? 0 : daysBetween(before, date) - 1;
    if (skipped > 0) {
      breaks.push({ centre: at + breakColumns / 2, days: skipped });
      at += breakColumns;
    }
    const start = at;
    for (const figure of dated.filter((one) => one.date === date)) {
      columns.push({ key: columnKey(columns.length), centre: at + 0.5, figure });
      at += 1;
    }
    const isFirstOfMonth = before?.slice(0, 7) !== date.slice(0, 7);
    days.push({ date, start, end: at, isFirstOfMonth });
  }
  return scaled({ columns, days, breaks, columnCount: at, panels: [] });
}

/** Brings columns to shares of the axis, and puts the marks on them. */
function scaled(chart: TollChart): TollChart {
  const share = (value: number) => value / chart.columnCount;
  const columns = chart.columns.map((column) => ({ ...column, centre: share(column.centre) }));
  return {
    ...chart,
    columns,
    days: chart.days.map((day) => ({ ...day, start: share(day.start), end: share(day.end) })),
    breaks: chart.breaks.map(({ centre, days }) => ({ centre: share(centre), days })),
    panels: (['killed', 'injured'] as const).flatMap((measure) => {
      const marks = columns.flatMap((column) => {
        const count = column.figure[measure];
        return count === null ? [] : [{ column, count }];
      });
      const highest = Math.max(1, ...marks.map(({ count }) => count.atMost ?? count.atLeast));
      return marks.length === 0 ? [] : [{ measure, highest, ticks: countTicks(highest), marks }];
    }),
  };
}

/** a, b, …, z, aa, ab: the columns of a spreadsheet in small letters. */
function columnKey(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : columnKey(Math.floor(index / 26) - 1) + letter;
}
