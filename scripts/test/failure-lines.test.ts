import { expect, test } from 'vitest';
import { failureLines } from './failure-lines.ts';
import { oneFailed, onePassed } from './tally.ts';

const step = { title: 'Unit tests', tally: oneFailed, elapsedMs: 100 };
const failedWith = (message: string) => ({ ...step, failed: [{ name: 'a.test.ts › b', message }] });

test('a failed test is named, and what it says stands below', () => {
  expect(failureLines(failedWith('Error: no\n  more'))).toEqual([
    'Unit tests: a.test.ts › b',
    '    Error: no',
    '      more',
  ]);
});

test('colours, empty lines and calls inside libraries are left out', () => {
  const message =
    '\u001B[31mno\u001B[39m\r\n\n    at file:///x/node_modules/y.js:1:1\n    at new Promise (<anonymous>)\n    at a.ts:2:3';
  expect(failureLines(failedWith(message)).slice(1)).toEqual(['    no', '        at a.ts:2:3']);
});

test('long messages are cut to 8 lines of 200 characters', () => {
  const lines = failureLines(failedWith(`${'x'.repeat(4e6)}\n${'y\n'.repeat(40)}`));
  expect(lines).toHaveLength(9);
  expect(lines[1]).toBe(`    ${'x'.repeat(195)}…`);
});

test('of many failed tests the first are named and the others counted', () => {
  const failed = Array.from({ length: 22 }, (_, i) => ({ name: `test ${i}`, message: '' }));
  const lines = failureLines({ ...step, failed });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('Unit tests: and 2 more');
});

test('a problem of the step is told again', () => {
  expect(failureLines({ ...step, problem: 'vitest did not start' })).toEqual([
    'Unit tests: vitest did not start.',
  ]);
});

test('there is nothing to say of a step that passed, or that only failed', () => {
  expect(failureLines({ ...step, tally: onePassed, failed: [] })).toEqual([]);
  expect(failureLines(step)).toEqual([]);
});
