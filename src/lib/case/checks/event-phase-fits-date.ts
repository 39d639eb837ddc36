import type { CaseEvent } from '../model.ts';
import type { Check } from './check.ts';
import { phaseIssue } from './phase-issue.ts';

/** An event of phase `after` starts after the day of the base report, and no other does. */
export const eventPhaseFitsDate: Check<CaseEvent> = ({ phase, time }, { info }) =>
  phaseIssue(phase, time.start.slice(0, 10), info);
