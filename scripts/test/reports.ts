import { z } from 'zod';
import type { Tally } from './tally.ts';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/**
 * Counts the tests in what Vitest's `json` reporter wrote. Skipped and todo tests count as failed, and so does a file
 * that failed without a failed test of its own, for instance one that cannot be imported.
 * @throws ZodError where the report has another shape.
 */
export function tallyOfVitest(report: unknown): Tally {
  const { testResults } = vitestReport.parse(report);
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((test) => test.status);
    const brokenOutside = status === 'failed' && !own.includes('failed');
    return brokenOutside ? [...own, 'failed'] : own;
  });
  const passed = statuses.filter((status) => status === 'passed').length;
  return { passed, failed: statuses.length - passed };
}

/**
 * Counts the tests in what Playwright's `json` reporter wrote. Skipped and flaky tests count as failed, and so does
 * every error outside a test, for instance a web server that does not start.
 * @throws ZodError where the report has another shape.
 */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed };
}

/**
 * The tally of a runner, made to agree with how its process ended: no report, an empty one, or an unhappy end without
 * a failed test is one failure more.
 */
export function tallyOfRun(report: Tally | undefined, endedWell: boolean): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const missing = report.passed + report.failed === 0;
  const unexplained = !endedWell && report.failed === 0;
  return missing || unexplained ? { ...report, failed: report.failed + 1 } : report;
}
