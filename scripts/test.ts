import { resolve } from 'node:path';
import { failureLines } from './test/failure-lines.ts';
import { closingLine } from './test/tally.ts';
import { runSteps, summaryOf, tallyOfSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';

process.chdir(resolve(import.meta.dirname, '..'));

const say = (line: string) => {
  process.stdout.write(`${line}\n`);
};
const finished = await runSteps(steps, say);
const total = tallyOfSteps(finished);

say('\n=== Summary ===');
for (const step of finished) say(summaryOf(step));
const failures = finished.flatMap(failureLines);
if (failures.length > 0) say(`\n=== Failures ===\n${failures.join('\n')}\n`);
say(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
