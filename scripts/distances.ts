import { availableParallelism } from 'node:os';
import { knownBorders } from './distances/ground.ts';
import { helpText } from './distances/help.ts';
import { parseOptions } from './distances/options.ts';
import { runDistances } from './distances/run.ts';
import { blockThread } from './distances/thread.ts';
import { hasCode, writeAll } from './distances/write-all.ts';

const standardOutput = 1;

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const borders = knownBorders();
  const ids = borders.map(({ id }) => id);
  const cores = availableParallelism();
  const parsed = parseOptions(process.argv.slice(2), { borders: ids, cores });
  if (parsed.kind === 'help') {
    process.stdout.write(helpText(ids));
    return 0;
  }
  if (parsed.kind === 'problem') {
    say(parsed.text);
    return 2;
  }
  if (process.stdin.isTTY) {
    say('Give the list on standard input: npm run --silent distances < in.csv > out.csv');
    return 2;
  }
  const { options } = parsed;
  const border = borders.find(({ id }) => id === options.border);
  if (border === undefined) throw new Error(`There is no border “${options.border}”.`);
  const write = (bytes: Uint8Array) => writeAll(standardOutput, bytes);
  const streams = { input: process.stdin, write, say };
  return runDistances(border, { options, streams, startWorker: blockThread });
}

try {
  process.exitCode = await main();
} catch (error) {
  // Whoever reads has enough, as `head` does.
  if (!hasCode(error, 'EPIPE')) {
    const isSystem = error instanceof Error && 'syscall' in error;
    say(isSystem ? `${error.message}.` : String(error instanceof Error ? error.stack : error));
    process.exitCode = 3;
  }
} finally {
  process.stdin.destroy();
}
