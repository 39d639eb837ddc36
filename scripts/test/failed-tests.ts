import { relative } from 'node:path';
import { z } from 'zod';

/** A test that did not pass, and what its runner says of it. */
export interface FailedTest {
  readonly name: string;
  readonly message: string;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const playwrightErrors = z.array(z.object({ message: z.string().optional() }));

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: playwrightErrors })) }),
  ),
});

const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: playwrightErrors,
});

/**
 * The tests that `tallyOfVitest` counts as failed, skipped ones among them, and files that failed by themselves.
 * @throws ZodError where the report has another shape.
 */
export function failedInVitest(report: unknown): FailedTest[] {
  const { testResults } = vitestReport.parse(report);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => ({
        name: [file, ...test.ancestorTitles, test.title].join(' › '),
        message: test.failureMessages?.join('\n') || test.status,
      }));
    const own = assertionResults.some((test) => test.status === 'failed');
    const isBrokenOutside = status === 'failed' && !own;
    return isBrokenOutside ? [...failed, { name: file, message: message || status }] : failed;
  });
}

/**
 * The tests that `tallyOfPlaywright` counts as failed, and errors outside the tests.
 * @throws ZodError where the report has another shape.
 */
export function failedInPlaywright(report: unknown): FailedTest[] {
  const { suites, errors } = playwrightReport.parse(report);
  return [
    // The outermost suites are files, which each test names too.
    ...suites.flatMap((file) => failedInSuite(file, [])),
    ...errors.map((error) => ({ name: 'outside the tests', message: error.message ?? 'error' })),
  ];
}

function failedInSuite(
  { specs, suites = [] }: z.infer<typeof playwrightSuite>,
  titles: readonly string[],
): FailedTest[] {
  return [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status !== 'expected')
        .map(({ status, results }) => ({
          name: [`${file}:${line}`, ...titles, title].join(' › '),
          message: messagesOf(results.flatMap((result) => result.errors)) || status,
        })),
    ),
    ...suites.flatMap((suite) => failedInSuite(suite, [...titles, suite.title])),
  ];
}

const messagesOf = (errors: z.infer<typeof playwrightErrors>) =>
  errors.flatMap(({ message }) => message ?? []).join('\n');
