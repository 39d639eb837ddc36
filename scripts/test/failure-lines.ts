import { stripVTControlCharacters } from 'node:util';
import type { FinishedStep } from './run-steps.ts';

const MOST_LINES = 8;
const MOST_CHARACTERS = 200;
/** Of one step: what broke everything is seen in the first ones, and other steps are to be seen too. */
const MOST_TESTS = 20;

/**
 * What failed in a step, in short: where only the end of the output is kept, it tells what is to be mended. Empty where
 * there is no more to say than that the step failed.
 */
export function failureLines({ title, problem, failed = [] }: FinishedStep): string[] {
  const more = failed.length - MOST_TESTS;
  return [
    ...(problem === undefined ? [] : [`${title}: ${problem}.`]),
    ...failed
      .slice(0, MOST_TESTS)
      .flatMap(({ name, message }) => [cut(`${title}: ${name}`), ...firstLines(message)]),
    ...(more > 0 ? [`${title}: and ${more} more`] : []),
  ];
}

/** Without empty lines, colours and the calls inside libraries, which say least. */
function firstLines(message: string): string[] {
  return stripVTControlCharacters(message)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*at (?:.*node_modules|new Promise )/.test(line))
    .slice(0, MOST_LINES)
    .map((line) => cut(`    ${line}`));
}

const cut = (line: string) =>
  line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
