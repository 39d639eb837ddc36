import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest } from './failed-tests.ts';

const path = join('src', 'a.test.ts');

describe("Vitest's report", () => {
  const assertion = (status: string, ...failureMessages: readonly string[]) => ({
    ...{ ancestorTitles: ['a town', 'far away'], title: 'is found' },
    ...{ status, failureMessages },
  });
  const file = (status: string, ...assertionResults: readonly ReturnType<typeof assertion>[]) => ({
    testResults: [{ name: resolve(path), status, message: 'no such module', assertionResults }],
  });
  const name = `${path} › a town › far away › is found`;

  test('names failed tests by file and titles, with all they say', () => {
    const report = file('failed', assertion('passed'), assertion('failed', 'one', 'two'));
    expect(failedInVitest(report)).toEqual([{ name, message: 'one\ntwo' }]);
  });

  test('names skipped tests, which say nothing', () => {
    expect(failedInVitest(file('passed', assertion('skipped')))).toEqual([
      { name, message: 'skipped' },
    ]);
  });

  test('names a failed file when none of its tests failed', () => {
    expect(failedInVitest(file('failed', assertion('passed')))).toEqual([
      { name: path, message: 'no such module' },
    ]);
  });

  test('is refused where it has another shape', () => {
    expect(() => failedInVitest({ testResults: 'none' })).toThrow('testResults');
  });
});

describe("Playwright's report", () => {
  const spec = (status: string, ...messages: readonly string[]) => ({
    ...{ title: 'opens', file: 'map.spec.ts', line: 12 },
    tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const report = (...specs: readonly ReturnType<typeof spec>[]) => ({
    suites: [{ title: 'map.spec.ts', specs: [], suites: [{ title: 'the map', specs }] }],
    errors: [],
  });
  const name = 'map.spec.ts:12 › the map › opens';

  test('names failed and flaky tests by place and titles, with all they say', () => {
    const specs = [spec('expected'), spec('unexpected', 'too slow', 'no map'), spec('flaky', 'x')];
    expect(failedInPlaywright(report(...specs))).toEqual([
      { name, message: 'too slow\nno map' },
      { name, message: 'x' },
    ]);
  });

  test('names skipped tests, which say nothing', () => {
    expect(failedInPlaywright(report(spec('skipped')))).toEqual([{ name, message: 'skipped' }]);
  });

  test('tells of errors outside the tests', () => {
    const errors = [{ message: 'the port is taken' }, {}];
    expect(failedInPlaywright({ suites: [], errors })).toEqual([
      { name: 'outside the tests', message: 'the port is taken' },
      { name: 'outside the tests', message: 'error' },
    ]);
  });
});
