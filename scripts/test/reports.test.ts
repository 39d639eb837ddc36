import { describe, expect, test } from 'vitest';
import { tallyOfPlaywright, tallyOfRun, tallyOfVitest } from './reports.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((testStatus) => ({ status: testStatus })),
});

describe("Vitest's report", () => {
  test('counts skipped, pending and todo tests as failed', () => {
    const testResults = [file('passed', 'passed', 'skipped', 'todo'), file('passed', 'pending')];
    expect(tallyOfVitest({ testResults })).toEqual({ passed: 1, failed: 3 });
  });

  test('counts a failed file once when none of its tests failed', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('failed', 'failed')];
    expect(tallyOfVitest({ testResults })).toEqual({ passed: 1, failed: 3 });
  });

  test('is refused where it has another shape', () => {
    expect(() => tallyOfVitest({ testResults: 'none' })).toThrow('testResults');
  });
});

describe("Playwright's report", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

  test('counts flaky and skipped tests as failed', () => {
    const report = { stats: { ...stats, unexpected: 1, flaky: 2, skipped: 3 }, errors: [] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 6 });
  });

  test('counts errors outside the tests', () => {
    const report = { stats, errors: [{ message: 'the port is taken' }] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 1 });
  });
});

describe("a runner's tally", () => {
  test.each([
    ['that passed', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    ['that failed', { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
    [
      'that ended badly with no failed test',
      { passed: 3, failed: 0 },
      false,
      { passed: 3, failed: 1 },
    ],
    ['that found no tests', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
    ['that left no report', undefined, true, { passed: 0, failed: 1 }],
  ])('of a run %s', (_title, report, endedWell, expected) => {
    expect(tallyOfRun(report, endedWell)).toEqual(expected);
  });
});
