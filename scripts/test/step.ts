import { readFile, rm } from 'node:fs/promises';
import type { FailedTest } from './failed-tests.ts';
import { runCommand, type Command, type CommandEnd } from './run-command.ts';
import { tallyOfRun } from './reports.ts';
import { oneFailed, onePassed, type Tally } from './tally.ts';

export interface Outcome {
  readonly tally: Tally;
  /** Why it failed, where the output of the step does not say. */
  readonly problem?: string;
  /** Where the report of a test runner names them. */
  readonly failed?: readonly FailedTest[];
}

/** How the report of a test runner is read. */
export interface ReportReader {
  readonly tallyOf: (report: unknown) => Tally;
  readonly failedIn: (report: unknown) => readonly FailedTest[];
}

/** One part of the test run. */
export interface Step {
  readonly title: string;
  /** Title of an earlier step this one is pointless without. */
  readonly needs?: string;
  readonly run: () => Promise<Outcome>;
}

const defaultLimitMs = 5 * 60_000;

/** A step that is one test: the command ends with 0 or it does not. */
export function checkStep(title: string, program: string, ...args: readonly string[]): Step {
  const run = async () => {
    const end = await runCommand({ program, args, limitMs: defaultLimitMs });
    return { tally: endedWell(end) ? onePassed : oneFailed, ...problemOf(end) };
  };
  return { title, run };
}

/** Runs a test runner that leaves a JSON report, counts its tests and names those that failed. */
export async function runRunner(
  command: Command,
  reportFile: string,
  { tallyOf, failedIn }: ReportReader,
): Promise<Outcome> {
  await rm(reportFile, { force: true });
  const end = await runCommand(command);
  try {
    const report: unknown = JSON.parse(await readFile(reportFile, 'utf8'));
    const tally = tallyOfRun(tallyOf(report), endedWell(end));
    return { tally, failed: failedIn(report), ...problemOf(end) };
  } catch {
    const problem = `${command.program} left no report that can be read in ${reportFile}`;
    return { problem, tally: tallyOfRun(undefined, endedWell(end)), ...problemOf(end) };
  }
}

/** What a step comes to when the one it needs has failed. It is a failure: what was not run is not known to hold. */
export function notRun(needed: string): Outcome {
  return { tally: oneFailed, problem: `Not run, because "${needed}" failed` };
}

function endedWell(end: CommandEnd): boolean {
  return end.kind === 'exited' && end.code === 0;
}

function problemOf(end: CommandEnd): { problem?: string } {
  return end.kind === 'stopped' ? { problem: end.reason } : {};
}
