import type { Claim } from '../model.ts';
import type { Check } from './check.ts';
import { phaseIssue } from './phase-issue.ts';

/** A dated claim of phase `after` was made after the day of the base report, and no other was. */
export const claimPhaseFitsDate: Check<Claim> = ({ phase, date }, { info }) =>
  date === null ? [] : phaseIssue(phase, date, info);
