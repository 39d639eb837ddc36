import { notRun, type Outcome, type Step } from './step.ts';
import { closingLine, sumOfTallies, type Tally } from './tally.ts';

export interface FinishedStep extends Outcome {
  readonly title: string;
  readonly elapsedMs: number;
}

/**
 * Runs all steps in order, also after a failed one, so that one run shows everything there is to mend.
 * @param say prints one line
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<readonly FinishedStep[]> {
  const finished: FinishedStep[] = [];
  for (const [index, step] of steps.entries()) {
    say(`\n=== ${index + 1}/${steps.length} ${step.title} ===`);
    const needed = finished.find(({ title, tally }) => title === step.needs && tally.failed > 0);
    const startMs = performance.now();
    const outcome = needed === undefined ? await step.run() : notRun(needed.title);
    const done = { title: step.title, elapsedMs: performance.now() - startMs, ...outcome };
    if (done.problem !== undefined) say(`${done.problem}.`);
    say(`--- ${summaryOf(done)}`);
    finished.push(done);
  }
  return finished;
}

/** One line on one step: `Lint: 1 passed, 0 failed in 12.3 s`. */
export function summaryOf({ title, tally, elapsedMs }: FinishedStep): string {
  return `${title}: ${closingLine(tally)} in ${(elapsedMs / 1000).toFixed(1)} s`;
}

export function tallyOfSteps(finished: readonly FinishedStep[]): Tally {
  return sumOfTallies(finished.map(({ tally }) => tally));
}
