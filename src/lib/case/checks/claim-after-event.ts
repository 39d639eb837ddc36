import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** Nobody reports an event before the local day on which it started. */
export const claimAfterEvent: Check<Claim> = ({ date, event }, { events }) => {
  if (date === null || event === null) return [];
  const start = events.get(event)?.time.start.slice(0, 10);
  if (start === undefined || date >= start) return [];
  return [{ field: 'date', message: `${date} comes before event "${event}" of ${start}` }];
};
