import { dayMs } from '#lib/case/story/time-window.ts';
import { shareOf, type TimeScale } from './time-scale.ts';

/** A day, month or year that the axis names. */
export interface TimeTick {
  readonly ms: number;
  readonly share: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** More names than this would run into each other. */
const mostTicks = 16;
/** Room for a name, in shares of the axis. */
const nameShares: Readonly<Record<TimeTick['unit'], number>> = {
  day: 0.045,
  month: 0.06,
  year: 0.045,
};

/** Starts of the days of the axis, or of months or years where there are too many; and each long time by its year. */
export function timeTicks(scale: TimeScale): readonly TimeTick[] {
  const { segments } = scale;
  const days = segments
    .filter(({ kind }) => kind === 'days')
    .reduce((sum, { startMs, endMs }) => sum + (endMs - startMs) / dayMs, 0);
  const unit = days <= mostTicks * 7 ? 'day' : days <= mostTicks * 90 ? 'month' : 'year';
  const all = segments.flatMap(({ kind, startMs, endMs, startShare }): TimeTick[] => {
    if (kind === 'gap') return [];
    if (kind === 'long') return [{ ms: startMs, share: startShare, unit: 'year' }];
    return startsWithin(startMs, endMs, unit).map((ms) => ({
      ms,
      share: shareOf(scale, ms),
      unit,
    }));
  });
  let free = 0;
  return all.filter(({ share, unit: named }) => {
    const end = share + nameShares[named];
    // A long time at the end of the axis is named all the same: nothing else there says when it is.
    if (share < free || (end > 1 && named !== 'year')) return false;
    free = end;
    return true;
  });
}

function startsWithin(startMs: number, endMs: number, unit: TimeTick['unit']): number[] {
  const starts: number[] = [];
  const date = new Date(startMs);
  if (unit !== 'day') date.setUTCDate(1);
  if (unit === 'year') date.setUTCMonth(0);
  while (date.getTime() < endMs) {
    if (date.getTime() >= startMs) starts.push(date.getTime());
    if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
    else date.setUTCMonth(date.getUTCMonth() + (unit === 'month' ? 1 : 12));
  }
  return starts;
}
