import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (script: string, limitMs = 20_000) =>
  runCommand({ program: process.execPath, args: ['-e', script], limitMs, env: { ANSWER: '42' } });

test('a command ends with its exit code and gets its variables', async () => {
  expect(await node('process.exit(Number(process.env.ANSWER))')).toEqual({
    kind: 'exited',
    code: 42,
  });
});

test('a command past its limit is stopped', async () => {
  const end = await node('setInterval(() => {}, 1000)', 100);
  expect(end).toMatchObject({ kind: 'stopped' });
});

test('a program that is not there is stopped with a reason', async () => {
  const end = await runCommand({ program: 'no-such-program', args: [], limitMs: 20_000 });
  // A Windows shell reports it as an exit code.
  expect(end).not.toEqual({ kind: 'exited', code: 0 });
});
