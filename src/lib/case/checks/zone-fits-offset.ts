import type { CaseEvent } from '../model.ts';
import type { Check, FieldIssue } from './check.ts';

/** Offset of each zone in January, as ISO 8601 writes it. CST is China's, IST India's, AST Arabia's. */
const offsets: Readonly<Record<CaseEvent['time']['zone'], readonly string[]>> = {
  PKT: ['+05:00'],
  IRST: ['+03:30'],
  IST: ['+05:30'],
  CST: ['+08:00'],
  EST: ['-05:00'],
  CET: ['+01:00'],
  AST: ['+03:00'],
  UTC: ['Z', '+00:00'],
};

const offsetOf = (instant: string): string => /Z$|[+-]\d\d:\d\d$/.exec(instant)?.[0] ?? '';

/** Start and end are written in the local time that the zone names. */
export const zoneFitsOffset: Check<CaseEvent> = ({ time }) =>
  (['start', 'end'] as const).flatMap((end): FieldIssue[] => {
    const offset = offsetOf(time[end]);
    const expected = offsets[time.zone];
    if (expected.includes(offset)) return [];
    const message = `${time.zone} is ${String(expected[0])}, but ${time[end]} is written with ${offset}`;
    return [{ field: `time.${end}`, message }];
  });
