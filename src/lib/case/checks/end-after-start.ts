import type { CaseEvent } from '../model.ts';
import type { Check } from './check.ts';

/** An event does not end before it starts. */
export const endAfterStart: Check<CaseEvent> = ({ time }) =>
  Date.parse(time.end) < Date.parse(time.start)
    ? [{ field: 'time.end', message: `${time.end} comes before the start, ${time.start}` }]
    : [];
