import { expect, test } from 'vitest';
import { runSteps, summaryOf, tallyOfSteps } from './run-steps.ts';
import { type Outcome, type Step } from './step.ts';
import { oneFailed, onePassed } from './tally.ts';

const step = (title: string, outcome: Outcome, needs?: string): Step => ({
  title,
  run: () => Promise.resolve(outcome),
  ...(needs === undefined ? {} : { needs }),
});
const unreachable: Step = {
  title: 'Browser tests',
  needs: 'Build',
  run: () => Promise.reject(new Error('ran without a build')),
};
const quiet = () => undefined;

test('the run goes on after a failed step and counts everything', async () => {
  const steps = [
    step('Lint', { tally: oneFailed }),
    step('Unit', { tally: { passed: 9, failed: 1 } }),
  ];
  expect(tallyOfSteps(await runSteps(steps, quiet))).toEqual({ passed: 9, failed: 2 });
});

test('a step whose need failed is not run and is a failure', async () => {
  const finished = await runSteps([step('Build', { tally: oneFailed }), unreachable], quiet);
  expect(finished[1]).toMatchObject({
    tally: oneFailed,
    problem: 'Not run, because "Build" failed',
  });
});

test('a step whose need passed is run', async () => {
  const steps = [
    step('Build', { tally: onePassed }),
    step('Browser', { tally: onePassed }, 'Build'),
  ];
  expect(tallyOfSteps(await runSteps(steps, quiet))).toEqual({ passed: 2, failed: 0 });
});

test('every step has a heading, its problem and its time', async () => {
  const lines: string[] = [];
  await runSteps([step('Lint', { tally: oneFailed, problem: 'eslint did not start' })], (line) => {
    lines.push(line);
  });
  expect(lines[0]).toContain('1/1 Lint');
  expect(lines[1]).toBe('eslint did not start.');
  expect(lines[2]).toMatch(/Lint: 0 passed, 1 failed in \d+\.\d s$/);
});

test('a summary gives seconds to one decimal', () => {
  const done = { title: 'Lint', tally: onePassed, elapsedMs: 12_345 };
  expect(summaryOf(done)).toBe('Lint: 1 passed, 0 failed in 12.3 s');
});
